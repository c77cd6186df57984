package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Attribute;
import dev.aether.domain.render.html.Html;
import java.util.List;

/** The mark of a site: two strokes out of eight, before its name and as its icon. */
public final class Mark {
  private static final int SIZE = 32;
  private static final int FORMS = 8;

  private Mark() {}

  /** The mark within a page, in the colours of its theme. */
  public static Html draw(Seed seed) {
    return Shapes.canvas(SIZE, SIZE, shapes(seed)).in("mark");
  }

  /** The mark as a file of its own, for which no style sheet speaks. */
  public static Html icon(Seed seed, String ground, String ink) {
    List<Html> coloured =
        shapes(seed).stream().map(shape -> filled((Html.Element) shape, ground, ink)).toList();
    return Shapes.canvas(SIZE, SIZE, coloured).with(Attribute.XMLNS, "http://www.w3.org/2000/svg");
  }

  private static List<Html> shapes(Seed seed) {
    Html ground = ((Html.Element) Shapes.box("ground", 0, 0, SIZE, SIZE)).with(Attribute.RX, "8");
    return List.of(
        ground,
        switch (seed.pick(99, FORMS)) {
          case 0 -> Shapes.path("ink", "M8 8h16a16 16 0 0 1-16 16Z");
          case 1 -> Shapes.path("ink", "M8 8h8a8 8 0 0 1 8 8v8h-8a8 8 0 0 1-8-8Z");
          case 2 -> Shapes.path("ink", "M16 7a9 9 0 0 1 0 18v-6a3 3 0 0 0 0-6Z");
          case 3 -> Shapes.path("ink", "M7 16a9 9 0 0 1 18 0Zm5 3h8v5h-8Z");
          case 4 -> Shapes.path("ink", "M8 24V8a8 8 0 0 1 8 8 8 8 0 0 1 8-8v16Z");
          case 5 -> Shapes.path("ink", "M16 6l4 6 6 4-6 4-4 6-4-6-6-4 6-4Z");
          case 6 -> Shapes.path("ink", "M8 8h7v16H8Zm9 0a8 8 0 0 1 0 16Z");
          default ->
              Shapes.path(
                  "ink", "M8 15a7 7 0 0 1 7-7v7Zm9-7h7v7h-7Zm-9 9h7v7H8Zm9 0h7a7 7 0 0 1-7 7Z");
        });
  }

  private static Html filled(Html.Element shape, String ground, String ink) {
    boolean isGround = shape.attributes().get(Attribute.CLASS).filter("ground"::equals).isPresent();
    return shape.with(Attribute.FILL, isGround ? ground : ink);
  }
}
