package dev.aether.adapter.ai.meaning;

import java.util.Arrays;
import java.util.List;

/** Typical sentences of each family, as vectors; a text is like the families of those near it. */
record Exemplars(List<Exemplar> all, int families) {
  private static final double SHARPNESS = 14;

  /** One typical sentence of the family of that number. */
  static final class Exemplar {
    private final int family;
    private final float[] vector;

    Exemplar(int family, float[] vector) {
      this.family = family;
      this.vector = vector;
    }

    int family() {
      return family;
    }

    float[] vector() {
      return vector;
    }
  }

  double[] probabilities(float[] vector) {
    double[] nearest = new double[families];
    Arrays.fill(nearest, -1);
    for (Exemplar exemplar : all) {
      double likeness = likeness(vector, exemplar.vector());
      nearest[exemplar.family()] = Math.max(nearest[exemplar.family()], likeness);
    }
    return Probabilities.softmax(Arrays.stream(nearest).map(x -> x * SHARPNESS).toArray());
  }

  /** The cosine of the angle between two vectors of length one. */
  static double likeness(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
