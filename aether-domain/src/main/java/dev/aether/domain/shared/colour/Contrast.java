package dev.aether.domain.shared.colour;

/** What can be read on what: the contrast of WCAG 2.2 and how a colour comes to reach it. */
public final class Contrast {
  /** Success criterion 1.4.3 (AA): the least ratio of a text to its ground. */
  public static final double TEXT = 4.5;

  /** Success criteria 1.4.3 and 1.4.11 (AA): large text, and the parts of a control. */
  public static final double LARGE_TEXT = 3;

  /** Success criterion 1.4.6 (AAA). */
  public static final double ENHANCED_TEXT = 7;

  /** Halvings of the way in lightness; what is left is less than a channel's step. */
  private static final int STEPS = 10;

  private Contrast() {}

  /** The ratio, from 1 to 21, whichever of the two is in front. */
  static double ratio(Colour one, Colour other) {
    double first = one.luminance() + 0.05;
    double second = other.luminance() + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** See {@link Colour#readableOn}. */
  static Colour reached(Colour ink, Colour ground, double ratio) {
    if (ratio(ink, ground) >= ratio) {
      return ink;
    }
    Colour found = ground.readableOnTop();
    Oklch start = Oklch.of(ink);
    double fails = start.lightness();
    double reaches = found.equals(Colour.WHITE) ? 1 : 0;
    for (int step = 0; step < STEPS; step++) {
      double middle = (fails + reaches) / 2;
      Colour candidate = start.withLightness(middle).toColourOfItsHue();
      if (ratio(candidate, ground) >= ratio) {
        found = candidate;
        reaches = middle;
      } else {
        fails = middle;
      }
    }
    return found;
  }
}
