package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** The outline of somebody of whom there is no picture; it resembles nobody. */
public final class Portrait {
  private static final int SIZE = 200;

  private Portrait() {}

  public static Html draw(int index, Seed seed) {
    int ground = (index + seed.pick(0, 3)) % 3;
    List<Html> shapes = new ArrayList<>();
    shapes.add(Shapes.box("f" + ground, 0, 0, SIZE, SIZE));
    shapes.add(Shapes.path("f" + (ground + 3), "M24 200 a76 76 0 0 1 152 0Z"));
    shapes.add(Shapes.circle("f" + (ground + 3), SIZE / 2, 84, 36));
    return Shapes.canvas(SIZE, SIZE, shapes).in("art");
  }
}
