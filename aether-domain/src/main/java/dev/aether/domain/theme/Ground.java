package dev.aether.domain.theme;

import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.Oklch;

/**
 * The ground of a page. It is far enough from the middle for tints of it to carry text still;
 * backgrounds nearer to the middle are moved to their side, and those of the other side give their
 * hue to one of this side.
 */
final class Ground {
  /** To black: a relative luminance of 0.65 and more. */
  private static final double LIGHT = 14;

  /** To white: a relative luminance of 0.03 and less. */
  private static final double DARK = 13.125;

  private static final double HAS_A_HUE = 0.02;

  private Ground() {}

  static Colour light(ThemeColors colors) {
    return colors.areDark()
        ? hint(colors, 0.006).withLightness(0.985).toColour()
        : colors.background().readableOn(Colour.BLACK, LIGHT);
  }

  static Colour dark(ThemeColors colors) {
    return colors.areDark()
        ? colors.background().readableOn(Colour.WHITE, DARK)
        : hint(colors, 0.018).withLightness(0.19).toColour();
  }

  /** A breath of the background's hue; a grey one takes the primary colour's. */
  private static Oklch hint(ThemeColors colors, double chroma) {
    Oklch background = Oklch.of(colors.background());
    Oklch source = background.chroma() < HAS_A_HUE ? Oklch.of(colors.primary()) : background;
    return source.withChroma(Math.min(source.chroma(), chroma));
  }
}
