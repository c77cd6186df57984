package dev.aether.adapter.ai.builtin;

/**
 * How often a choice of such a share is right: a logistic curve that was fitted to synthetic
 * prompts which training had not seen.
 */
final class Confidence {
  private static final double AT_NONE = -1.97;
  private static final double SLOPE = 4.91;

  private Confidence() {}

  /** In hundredths, 1 to 99. */
  static int ofShare(int thousandths) {
    double odds = StrictMath.exp(AT_NONE + SLOPE * thousandths / 1000);
    return (int) Math.max(1, Math.min(99, StrictMath.round(100 * odds / (1 + odds))));
  }
}
