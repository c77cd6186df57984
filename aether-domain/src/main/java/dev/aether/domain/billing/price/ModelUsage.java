package dev.aether.domain.billing.price;

/**
 * What one call of a model took; none is negative.
 *
 * @param inputTokens tokens that were read
 * @param outputTokens tokens that were written
 * @param images pictures that were drawn
 */
public record ModelUsage(long inputTokens, long outputTokens, long images) {
  public ModelUsage {
    if (inputTokens < 0 || outputTokens < 0 || images < 0) {
      throw new IllegalArgumentException("a model takes no less than nothing");
    }
  }

  public static ModelUsage tokens(long input, long output) {
    return new ModelUsage(input, output, 0);
  }

  public static ModelUsage images(long images) {
    return new ModelUsage(0, 0, images);
  }
}
