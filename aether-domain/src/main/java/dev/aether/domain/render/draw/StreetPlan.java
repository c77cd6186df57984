package dev.aether.domain.render.draw;

import dev.aether.domain.render.html.Html;
import java.util.ArrayList;
import java.util.List;

/** A plan of streets that are nowhere, with a pin; it stands for a map until one opens it. */
public final class StreetPlan {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 480;

  private StreetPlan() {}

  public static Html draw(Seed seed) {
    List<Html> shapes = new ArrayList<>();
    shapes.add(Shapes.box("f0", 0, 0, WIDTH, HEIGHT));
    int river = 40 + seed.pick(0, 120);
    shapes.add(
        Shapes.path(
            "f1",
            "M0 # Q240 # 480 # T960 # V# Q720 # 480 # T0 #Z",
            river + 300,
            river + 200,
            river + 290,
            river + 260,
            river + 320,
            river + 400,
            river + 350,
            river + 370));
    shapes.add(Shapes.box("f2", 610 + seed.pick(1, 60), 40, 180, 130));
    for (int i = 0; i < 6; i++) {
      int x = 60 + i * 165 + seed.pick(10 + i, 60);
      int slant = seed.pick(20 + i, 120) - 60;
      shapes.add(Shapes.path("street", "M# 0 h18 l# 480 h-18Z", x, slant));
    }
    for (int i = 0; i < 4; i++) {
      int y = 30 + i * 120 + seed.pick(30 + i, 50);
      int slant = seed.pick(40 + i, 100) - 50;
      shapes.add(Shapes.path("street", "M0 # v16 l960 # v-16Z", y, slant));
    }
    shapes.add(Shapes.circle("f5", WIDTH / 2, 210, 58));
    shapes.add(
        Shapes.path(
            "f4", "M480 250 c-30 -36 -44 -54 -44 -78 a44 44 0 0 1 88 0 c0 24 -14 42 -44 78Z"));
    shapes.add(Shapes.circle("street", WIDTH / 2, 172, 16));
    return Shapes.canvas(WIDTH, HEIGHT, shapes).in("art");
  }
}
