package dev.aether.domain.render.draw;

/**
 * Where the variety of drawings comes from: numbers that look arbitrary and are the same for the
 * same words, so that a page is drawn alike each time it is rendered.
 */
public record Seed(long value) {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** The seed of some words. */
  public static Seed of(String words) {
    long value = STEP;
    for (int i = 0; i < words.length(); i++) {
      value = mixed(value ^ words.charAt(i));
    }
    return new Seed(value);
  }

  /** The {@code index}th number, from 0 to below {@code bound}. */
  public int pick(int index, int bound) {
    return (int) Long.remainderUnsigned(mixed(value + STEP * (index + 1)), bound);
  }

  /** SplitMix64's last step. */
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
