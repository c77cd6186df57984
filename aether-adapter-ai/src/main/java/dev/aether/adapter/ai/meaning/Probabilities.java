package dev.aether.adapter.ai.meaning;

/** Arithmetic of probabilities that gives the same bits on every Java. */
final class Probabilities {
  private Probabilities() {}

  /** Scores as probabilities that sum to one. */
  static double[] softmax(double[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double[] result = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      result[i] = StrictMath.exp(scores[i] - most);
      sum += result[i];
    }
    for (int i = 0; i < scores.length; i++) {
      result[i] /= sum;
    }
    return result;
  }
}
