package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rays around a rising sun, as on an old poster. */
final class Sunburst {
  private static final int X = 240;
  private static final int Y = 400;
  private static final int REACH = 720;

  private Sunburst() {}

  static List<Html> draw(Seed seed) {
    List<Html> shapes = new ArrayList<>();
    shapes.add(Shapes.box("f0", 0, 0, Motif.WIDTH, Motif.HEIGHT));
    int rays = 9 + seed.pick(0, 4);
    for (int i = 0; i < rays; i++) {
      double from = Math.PI + Math.PI * (2 * i + 0.5) / (2 * rays);
      double to = from + Math.PI / (2 * rays);
      shapes.add(
          Shapes.path(
              i % 2 == 0 ? "f1" : "f2",
              "M# # L# # L# #Z",
              X,
              Y,
              tenths(X + REACH * Math.cos(from)),
              tenths(Y + REACH * Math.sin(from)),
              tenths(X + REACH * Math.cos(to)),
              tenths(Y + REACH * Math.sin(to))));
    }
    int radius = 120 + seed.pick(1, 40);
    shapes.add(Shapes.circle("f2", X, Y, radius + 34));
    shapes.add(Shapes.circle("f5", X, Y, radius));
    shapes.add(Shapes.path("f4", "M0 # H480 V560 H0Z", Y));
    for (int i = 0; i < 4; i++) {
      int width = 300 - i * 64 + seed.pick(i + 2, 30);
      shapes.add(Shapes.pill("f5", X - width / 2, Y + 22 + i * 36, width, 12));
    }
    return shapes;
  }

  private static String tenths(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
