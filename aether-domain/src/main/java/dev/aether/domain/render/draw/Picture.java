package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** The small picture of one thing among several; neighbours never have the same composition. */
public final class Picture {
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final int COMPOSITIONS = 6;

  private Picture() {}

  /**
   * Draws the picture.
   *
   * @param set what the things have in common, such as the title above them
   * @param index of the thing among them
   * @param own what only this one has
   */
  public static Html draw(Seed set, int index, Seed own) {
    List<Html> shapes = new ArrayList<>();
    String ground = index % 2 == 0 ? "f0" : "f1";
    shapes.add(Shapes.box(ground, 0, 0, WIDTH, HEIGHT));
    switch ((set.pick(0, COMPOSITIONS) + index) % COMPOSITIONS) {
      case 0 -> bowl(shapes, own);
      case 1 -> arches(shapes, own);
      case 2 -> hill(shapes, own);
      case 3 -> leaves(shapes, own);
      case 4 -> shapes.addAll(Tiles.cover(own, WIDTH, HEIGHT, 80));
      default -> discs(shapes, own);
    }
    return Shapes.canvas(WIDTH, HEIGHT, shapes).in("art");
  }

  /** A sign of four tiles before a short text. */
  public static Html emblem(Seed own) {
    return Shapes.canvas(48, 48, Tiles.cover(own, 48, 48, 24)).in("art", "emblem");
  }

  private static void bowl(List<Html> shapes, Seed own) {
    int x = 130 + own.pick(0, 60);
    shapes.add(Shapes.circle("f2", x + 40, 100, 76));
    shapes.add(Shapes.path("f3", "M0 186 H320 V240 H0Z"));
    shapes.add(Shapes.path("f4", "M# 112 h160 a80 80 0 0 1 -160 0Z", x - 80));
    shapes.add(Shapes.pill("f5", x - 88, 104, 176, 16));
    shapes.add(Shapes.circle("f5", x - 24 + own.pick(1, 40), 82, 20));
  }

  private static void arches(List<Html> shapes, Seed own) {
    int x = 130 + own.pick(0, 60);
    for (int i = 0; i < 4; i++) {
      int radius = 132 - i * 32;
      shapes.add(
          Shapes.path(
              "f" + (2 + (i + own.pick(1, 2)) % 4),
              "M# 240 v-60 a# # 0 0 1 # 0 v60Z",
              x - radius,
              radius,
              radius,
              2 * radius));
    }
  }

  private static void hill(List<Html> shapes, Seed own) {
    int x = 70 + own.pick(0, 180);
    shapes.add(Shapes.circle("f5", x, 84, 40));
    shapes.add(Shapes.path("f2", "M0 150 Q# 60 320 170 V240 H0Z", 60 + own.pick(1, 120)));
    shapes.add(Shapes.path("f4", "M0 200 Q# 120 320 200 V240 H0Z", 160 + own.pick(2, 120)));
  }

  private static void leaves(List<Html> shapes, Seed own) {
    shapes.add(Shapes.box("f4", 158, 60, 4, 180));
    for (int i = 0; i < 3; i++) {
      int y = 84 + i * 48;
      int size = 62 + own.pick(i, 26);
      shapes.add(
          Shapes.path(
              "f" + (2 + own.pick(i + 5, 2)),
              "M160 # q-# 0 -# -# q# 0 # #Z",
              y + 40,
              size,
              size,
              size,
              size,
              size,
              size));
      shapes.add(
          Shapes.path(
              "f" + (4 + own.pick(i + 9, 2)),
              "M160 # q# 0 # -# q-# 0 -# #Z",
              y + 56,
              size,
              size,
              size,
              size,
              size,
              size));
    }
  }

  private static void discs(List<Html> shapes, Seed own) {
    int x = 120 + own.pick(0, 80);
    shapes.add(Shapes.circle("f2", x, 130, 96));
    shapes.add(Shapes.circle("f4", x, 130, 62));
    shapes.add(Shapes.path("f5", "M# 130 a62 62 0 0 1 124 0Z", x - 62));
    shapes.add(Shapes.circle("f3", x + 92, 56, 22));
  }
}
