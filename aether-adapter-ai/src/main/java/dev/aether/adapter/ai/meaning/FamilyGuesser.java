package dev.aether.adapter.ai.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Guesses the family of the business that a prompt is about, by the sentence model and by letters.
 * The model knows little but English, so Korean is left to the letters.
 */
public final class FamilyGuesser {
  /** Longer texts dilute what is wanted, which is said first. */
  private static final int READ = 200;

  private static final double OF_VECTOR_HEAD = 0.4;
  private static final double OF_EXEMPLARS = 0.2;
  private static final double OF_GRAMS = 0.4;

  private final Weights weights = Weights.packaged();
  private final Meanings meanings;

  public FamilyGuesser(Meanings meanings) {
    this.meanings = meanings;
  }

  /** How likely each family is, likeliest first. */
  public Guess guess(String text) {
    String beginning = beginning(text);
    Optional<float[]> vector =
        Grams.isKorean(beginning) ? Optional.empty() : meanings.of(beginning);
    double[] byLetters = weights.grams().probabilities(beginning);
    double[] likelihoods = vector.map(v -> mixed(v, byLetters)).orElse(byLetters);
    List<Guess.Ranked> ranked =
        new ArrayList<>(
            IntStream.range(0, likelihoods.length)
                .mapToObj(i -> Guess.Ranked.of(weights.families().get(i), likelihoods[i]))
                .toList());
    ranked.sort(Comparator.comparingInt(Guess.Ranked::thousandths).reversed());
    return new Guess(ranked, vector.isPresent());
  }

  private double[] mixed(float[] vector, double[] byLetters) {
    double[] byHead = weights.vectors().probabilities(vector);
    double[] byExemplars = weights.exemplars().probabilities(vector);
    double[] mixed = new double[byLetters.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] =
          OF_VECTOR_HEAD * byHead[i] + OF_EXEMPLARS * byExemplars[i] + OF_GRAMS * byLetters[i];
    }
    return mixed;
  }

  private static String beginning(String text) {
    if (text.length() <= READ) {
      return text;
    }
    int space = text.lastIndexOf(' ', READ);
    return text.substring(0, space > 0 ? space : READ);
  }
}
