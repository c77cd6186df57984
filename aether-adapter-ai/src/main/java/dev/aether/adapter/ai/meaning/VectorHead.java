package dev.aether.adapter.ai.meaning;

/** A trained linear head over sentence vectors. */
final class VectorHead {
  private final float[][] weights;

  /**
   * A head of these weights.
   *
   * @param weights for each family one number a dimension, and one more that is added
   */
  VectorHead(float[][] weights) {
    this.weights = weights;
  }

  float[][] weights() {
    return weights;
  }

  double[] probabilities(float[] vector) {
    double[] scores = new double[weights.length];
    for (int family = 0; family < weights.length; family++) {
      float[] row = weights[family];
      double score = row[vector.length];
      for (int i = 0; i < vector.length; i++) {
        score += row[i] * vector[i];
      }
      scores[family] = score;
    }
    return Probabilities.softmax(scores);
  }
}
