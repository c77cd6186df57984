package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Discs within discs that meet at their lowest point, every second one cut in two colours. */
final class Rings {
  private static final List<String> COLOURS = List.of("f1", "f3", "f0", "f4", "f2", "f5");

  private Rings() {}

  static List<Html> draw(Seed seed) {
    List<Html> shapes = new ArrayList<>();
    shapes.add(Shapes.box("f0", 0, 0, Motif.WIDTH, Motif.HEIGHT));
    int floor = 490 + seed.pick(0, 20);
    for (int i = 0; i < COLOURS.size(); i++) {
      int radius = 214 - i * 34;
      int top = floor - 2 * radius;
      shapes.add(Shapes.circle(COLOURS.get(i), Motif.WIDTH / 2, top + radius, radius));
      if (i % 2 == 1) {
        shapes.add(half(COLOURS.get((i + 1 + seed.pick(i, 2)) % 6), top, radius, seed.pick(i, 2)));
      }
    }
    shapes.add(Shapes.circle("f5", 340 + seed.pick(9, 40), 96, 30));
    shapes.add(Shapes.box("f4", 0, floor, Motif.WIDTH, Motif.HEIGHT - floor));
    return shapes;
  }

  private static Html half(String fill, int top, int radius, int side) {
    return Shapes.path(fill, "M240 # a# # 0 0 # 0 #Z", top, radius, radius, side, 2 * radius);
  }
}
