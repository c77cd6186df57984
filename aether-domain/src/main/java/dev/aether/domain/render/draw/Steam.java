package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** A warm bowl on a table, with steam above it. */
final class Steam {
  private Steam() {}

  static List<Html> draw(Seed seed) {
    List<Html> shapes = new ArrayList<>();
    shapes.add(Shapes.box("f0", 0, 0, Motif.WIDTH, Motif.HEIGHT));
    shapes.add(Shapes.circle("f1", 240, 270, 200));
    shapes.add(Shapes.path("f2", "M0 460 H480 V560 H0Z"));
    int wisps = 3 + seed.pick(0, 2);
    for (int i = 0; i < wisps; i++) {
      int x = 240 + (2 * i - wisps + 1) * 34;
      int top = 84 + seed.pick(i + 1, 60);
      int sway = seed.pick(i + 10, 2) == 0 ? 34 : -34;
      int middle = (top + 268) / 2;
      shapes.add(
          Shapes.path(
              "f5",
              "M# 268 C# # # # # # C# # # # # 268Z",
              x,
              x + sway,
              middle,
              x - sway,
              middle,
              x,
              top,
              x - sway + 16,
              middle,
              x + sway + 16,
              middle,
              x));
    }
    shapes.add(
        Shapes.path("f4", "M88 296 H392 C392 400 330 452 288 460 H192 C150 452 88 400 88 296Z"));
    shapes.add(Shapes.path("f3", "M240 296 H392 C392 400 330 452 288 460 H240Z"));
    shapes.add(Shapes.pill("f5", 76, 282, 328, 26));
    shapes.add(Shapes.pill("f4", 172, 452, 136, 20));
    String stripe = seed.pick(30, 2) == 0 ? "f5" : "f1";
    shapes.add(Shapes.path(stripe, "M92 339 H388 L382 364 H98Z"));
    return shapes;
  }
}
