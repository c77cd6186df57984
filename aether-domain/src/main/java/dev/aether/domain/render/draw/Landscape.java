package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Layers that come nearer and grow darker, under a sun: hills, or the sea. */
final class Landscape {
  private static final List<String> LAYERS = List.of("f1", "f2", "f3", "f4");

  private Landscape() {}

  static List<Html> hills(Seed seed) {
    List<Html> shapes = sky(seed);
    for (int i = 0; i < LAYERS.size(); i++) {
      int left = 250 + i * 74 + seed.pick(i, 50);
      int right = 250 + i * 74 + seed.pick(i + 10, 50);
      int lean = 120 + seed.pick(i + 20, 240);
      shapes.add(
          Shapes.path(
              LAYERS.get(i),
              "M0 # C# # # # 480 # V560 H0Z",
              left,
              lean / 2,
              left - 110,
              lean + 60,
              right + 70,
              right));
    }
    return shapes;
  }

  static List<Html> waves(Seed seed) {
    List<Html> shapes = sky(seed);
    for (int i = 0; i < LAYERS.size() + 1; i++) {
      int top = 270 + i * 62;
      int swell = 14 + seed.pick(i, 14);
      int shift = seed.pick(i + 10, 160);
      shapes.add(
          Shapes.path(
              i < LAYERS.size() ? LAYERS.get(i) : "f5",
              "M# # q60 -# 120 0 t120 0 t120 0 t120 0 t120 0 t120 0 V560 H#Z",
              -shift,
              top,
              swell * 2,
              -shift));
    }
    return shapes;
  }

  private static List<Html> sky(Seed seed) {
    List<Html> shapes = new ArrayList<>();
    int x = 150 + seed.pick(50, 190);
    shapes.add(Shapes.box("f0", 0, 0, Motif.WIDTH, Motif.HEIGHT));
    shapes.add(Shapes.circle("f1", x, 190, 150));
    shapes.add(Shapes.circle("f5", x, 190, 84 + seed.pick(51, 24)));
    shapes.add(Shapes.pill("f1", x - 190, 205, 150, 22));
    shapes.add(Shapes.pill("f1", x + 20, 150, 130, 22));
    return shapes;
  }
}
