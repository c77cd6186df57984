package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The subjects of the large drawing beside a page's first words. */
public enum Motif {
  WAVES,
  GRID,
  RAYS,
  HILLS,
  RINGS,
  STEAM;

  static final int WIDTH = 480;
  static final int HEIGHT = 560;

  /** The motif of that name in a prop, such as {@code waves}. */
  public static Optional<Motif> ofWire(String wire) {
    for (Motif motif : values()) {
      if (motif.name().toLowerCase(Locale.ROOT).equals(wire)) {
        return Optional.of(motif);
      }
    }
    return Optional.empty();
  }

  /** The drawing. */
  public Html draw(Seed seed) {
    List<Html> shapes =
        switch (this) {
          case WAVES -> Landscape.waves(seed);
          case GRID -> Tiles.cover(seed, WIDTH, HEIGHT, 80);
          case RAYS -> Sunburst.draw(seed);
          case HILLS -> Landscape.hills(seed);
          case RINGS -> Rings.draw(seed);
          case STEAM -> Steam.draw(seed);
        };
    return Shapes.canvas(WIDTH, HEIGHT, shapes).in("art");
  }
}
