package dev.aether.domain.shared.colour;

/**
 * Brings a colour into sRGB by the gamut mapping of CSS Color 4 (section 13.2): lightness and hue
 * stay, chroma is halved towards the edge until clipping what still sticks out cannot be seen.
 */
final class Gamut {
  /** The distance in OKLab below which CSS takes two colours for one. */
  static final double JUST_NOTICEABLE = 0.02;

  /** For who wants the hue exactly, at the price of some chroma. */
  static final double NOTHING = 0;

  private static final double EPSILON = 0.0001;

  private Gamut() {}

  /** The colour in sRGB; {@code tolerance} is how much of it may be lost by clipping. */
  static LinearRgb mapped(Oklch origin, double tolerance) {
    if (origin.lightness() >= 1) {
      return LinearRgb.of(Colour.WHITE);
    }
    if (origin.lightness() <= 0) {
      return LinearRgb.of(Colour.BLACK);
    }
    LinearRgb rgb = origin.toOklab().toLinearRgb();
    return rgb.isInGamut() || clipError(origin, rgb) < tolerance
        ? rgb.clipped()
        : reduced(origin, tolerance);
  }

  private static LinearRgb reduced(Oklch origin, double tolerance) {
    double min = 0;
    double max = origin.chroma();
    boolean minIsInGamut = true;
    LinearRgb found = origin.toOklab().toLinearRgb();
    while (max - min > EPSILON) {
      Oklch current = origin.withChroma((min + max) / 2);
      found = current.toOklab().toLinearRgb();
      if (minIsInGamut && found.isInGamut()) {
        min = current.chroma();
        continue;
      }
      double error = clipError(current, found);
      if (error >= tolerance) {
        max = current.chroma();
      } else if (tolerance - error < EPSILON) {
        break;
      } else {
        minIsInGamut = false;
        min = current.chroma();
      }
    }
    return found.clipped();
  }

  private static double clipError(Oklch wanted, LinearRgb rgb) {
    return Oklab.of(rgb.clipped()).distanceTo(wanted.toOklab());
  }
}
