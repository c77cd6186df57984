package dev.aether.domain.render.look;

import dev.aether.domain.shared.Colour;
import dev.aether.domain.site.ThemeColors;

/**
 * The ground of a page. It is far enough from the middle for tints of it to carry text still;
 * backgrounds nearer to the middle are moved to their side.
 */
final class Ground {
  private static final double LIGHT = 0.65;
  private static final double DARK = 0.03;
  private static final Colour NIGHT = new Colour(17, 18, 22);

  private Ground() {}

  static Colour light(ThemeColors colors) {
    Colour background = colors.background();
    if (background.readableOnTop().equals(Colour.WHITE)) {
      return Colour.WHITE.mixedWith(colors.primary(), 0.02);
    }
    for (int step = 0; background.luminance() < LIGHT; step++) {
      background = colors.background().mixedWith(Colour.WHITE, step / 20.0);
    }
    return background;
  }

  static Colour dark(ThemeColors colors) {
    Colour background = colors.background();
    if (background.readableOnTop().equals(Colour.BLACK)) {
      background = NIGHT.mixedWith(colors.primary(), 0.05);
    }
    Colour start = background;
    for (int step = 0; background.luminance() > DARK; step++) {
      background = start.mixedWith(Colour.BLACK, step / 20.0);
    }
    return background;
  }
}
