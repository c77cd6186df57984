package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Square tiles of quarter discs, discs, leaves and halves, in the manner of old floor tiles. */
final class Tiles {
  private static final int FORMS = 6;

  private Tiles() {}

  /** Tiles over the whole of an area. */
  static List<Html> cover(Seed seed, int width, int height, int size) {
    List<Html> shapes = new ArrayList<>();
    shapes.add(Shapes.box("f0", 0, 0, width, height));
    int index = 0;
    for (int y = 0; y < height; y += size) {
      for (int x = 0; x < width; x += size) {
        tile(shapes, seed, index++, x, y, size);
      }
    }
    return shapes;
  }

  private static void tile(List<Html> shapes, Seed seed, int index, int x, int y, int size) {
    int ground = seed.pick(index * 4, 5);
    String ink = "f" + (ground + 1 + seed.pick(index * 4 + 1, 4)) % 6;
    int half = size / 2;
    int endX = x + size;
    int endY = y + size;
    // A unit more than the tile, so that no seam shows where two meet.
    shapes.add(Shapes.box("f" + ground, x, y, size + 1, size + 1));
    shapes.add(
        switch (seed.pick(index * 4 + 2, FORMS)) {
          case 0 ->
              Shapes.path(ink, "M# # h# a# # 0 0 1 -# #Z", x, y, size, size, size, size, size);
          case 1 ->
              Shapes.path(
                  ink, "M# # v-# a# # 0 0 0 -# #Z", endX, endY, size, size, size, size, size);
          case 2 -> Shapes.circle(ink, x + half, y + half, half * 3 / 5);
          case 3 ->
              Shapes.path(
                  ink,
                  "M# # a# # 0 0 1 # # a# # 0 0 1 -# -#Z",
                  x,
                  y,
                  size,
                  size,
                  size,
                  size,
                  size,
                  size,
                  size,
                  size);
          case 4 -> Shapes.path(ink, "M# # a# # 0 0 1 # 0Z", x, endY, half, half, size);
          default -> Shapes.path(ink, "M# # h# l-# #Z", x, y, size, size, size);
        });
  }
}
