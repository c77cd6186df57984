package dev.aether.adapter.ai.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Softmax regression by gradient steps that adapt to each weight (Adagrad), from a fixed seed. */
final class Training {
  private static final long SEED = 7;

  private Training() {}

  /** An input with few numbers that are not zero, and the family that it is for. */
  static final class Example {
    private final int[] places;
    private final float[] values;
    private final int family;

    Example(int[] places, float[] values, int family) {
      this.places = places;
      this.values = values;
      this.family = family;
    }
  }

  /** Weights for each family; the last place of each row is added. */
  static float[][] softmax(
      List<Example> examples, int places, int families, int rounds, double rate, double decay) {
    double[][] weights = new double[families][places + 1];
    double[][] seen = new double[families][places + 1];
    double[] importance = importance(examples, families);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        step(example, weights, seen, importance[example.family], rate, decay);
      }
    }
    float[][] result = new float[families][places + 1];
    for (int family = 0; family < families; family++) {
      for (int i = 0; i <= places; i++) {
        result[family][i] = (float) weights[family][i];
      }
    }
    return result;
  }

  /** Rare families weigh more, by the root of how rare they are. */
  private static double[] importance(List<Example> examples, int families) {
    double[] counts = new double[families];
    examples.forEach(example -> counts[example.family]++);
    double[] result = new double[families];
    for (int family = 0; family < families; family++) {
      result[family] =
          counts[family] == 0
              ? 0
              : Math.min(3, Math.sqrt(examples.size() / (families * counts[family])));
    }
    return result;
  }

  private static void step(
      Example example,
      double[][] weights,
      double[][] seen,
      double importance,
      double rate,
      double decay) {
    int bias = weights[0].length - 1;
    double[] scores = new double[weights.length];
    for (int family = 0; family < weights.length; family++) {
      double[] row = weights[family];
      double score = row[bias];
      for (int i = 0; i < example.places.length; i++) {
        score += row[example.places[i]] * example.values[i];
      }
      scores[family] = score;
    }
    double[] guess = Probabilities.softmax(scores);
    for (int family = 0; family < weights.length; family++) {
      double error = importance * (guess[family] - (family == example.family ? 1 : 0));
      change(weights[family], seen[family], bias, error, rate);
      for (int i = 0; i < example.places.length; i++) {
        int place = example.places[i];
        double slope = error * example.values[i] + decay * weights[family][place];
        change(weights[family], seen[family], place, slope, rate);
      }
    }
  }

  private static void change(double[] row, double[] seen, int place, double slope, double rate) {
    seen[place] += slope * slope;
    row[place] -= rate * slope / (Math.sqrt(seen[place]) + 1e-6);
  }
}
