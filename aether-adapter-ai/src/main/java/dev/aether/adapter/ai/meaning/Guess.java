package dev.aether.adapter.ai.meaning;

import java.util.List;

/**
 * How likely families are.
 *
 * @param ranked likeliest first; those that are equal to a thousandth in the list's own order
 * @param byModel whether the sentence model had a say
 */
public record Guess(List<Ranked> ranked, boolean byModel) {
  public Guess {
    ranked = List.copyOf(ranked);
  }

  /** The likelihood of one family in thousandths, 0 where it is not among them. */
  public int thousandths(String family) {
    return ranked.stream()
        .filter(one -> one.family().equals(family))
        .findFirst()
        .map(Ranked::thousandths)
        .orElse(0);
  }

  /**
   * One family. Whole thousandths are compared and no more, so that processors whose last bits
   * differ choose alike.
   */
  public record Ranked(String family, int thousandths) {
    static Ranked of(String family, double likelihood) {
      return new Ranked(family, (int) StrictMath.round(likelihood * 1000));
    }
  }
}
