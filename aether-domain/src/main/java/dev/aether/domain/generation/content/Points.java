package dev.aether.domain.generation.content;

/** How figures become points. */
final class Points {
  private Points() {}

  /**
   * {@code each} point for every unit of {@code figure} beyond {@code free}, at most {@code max}.
   */
  static double beyond(double figure, double free, double each, double max) {
    return Math.min(max, Math.max(0, figure - free) * each);
  }

  static int rounded(double points) {
    return (int) Math.round(points);
  }
}
