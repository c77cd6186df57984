package dev.aether.adapter.ai.meaning;

/** A trained linear head over {@link Grams}, in plain Java. */
final class GramHead {
  private final byte[][] weights;
  private final float step;
  private final float[] biases;

  /**
   * A head of these weights.
   *
   * @param weights for each family one number a bucket, in steps of {@code step}
   * @param biases what is added for each family
   */
  GramHead(byte[][] weights, float step, float[] biases) {
    this.weights = weights;
    this.step = step;
    this.biases = biases;
  }

  byte[][] weights() {
    return weights;
  }

  float step() {
    return step;
  }

  float[] biases() {
    return biases;
  }

  double[] probabilities(String text) {
    int[] grams = Grams.of(text);
    double share = 1 / Math.sqrt(Math.max(1, grams.length));
    double[] scores = new double[weights.length];
    for (int family = 0; family < weights.length; family++) {
      int sum = 0;
      for (int gram : grams) {
        sum += weights[family][gram];
      }
      scores[family] = biases[family] + sum * share * step;
    }
    return Probabilities.softmax(scores);
  }
}
