package dev.aether.adapter.ai.builtin;

import dev.aether.adapter.ai.meaning.FamilyGuesser;
import dev.aether.adapter.ai.meaning.Guess;

/**
 * Weighs what a prompt's words say of its kind against what its meaning is like. A named head
 * nearly decides; a guess that is not likely enough becomes a plain page rather than a wrong one.
 */
final class KindChooser {
  private static final int PLAIN_BELOW = 200;

  /** Letters alone are surer of themselves than they should be: words count double against them. */
  private static final int AGAINST_LETTERS = 2;

  private final FamilyGuesser guesser;
  private final Families families = new Families();

  KindChooser(FamilyGuesser guesser) {
    this.guesser = guesser;
  }

  KindChoice choose(String text, Evidence evidence) {
    Guess guess = guesser.guess(text);
    String told = evidence.kind().family();
    int weight = evidence.strength().weight() * (guess.byModel() ? 1 : AGAINST_LETTERS);
    String best = told;
    int most = weight == 0 ? -1 : guess.thousandths(told) + weight;
    for (Guess.Ranked ranked : guess.ranked()) {
      if (ranked.thousandths() > most) {
        best = ranked.family();
        most = ranked.thousandths();
      }
    }
    int share = most * 1000 / (1000 + weight);
    boolean plain = share < PLAIN_BELOW;
    Kind kind =
        plain
            ? Kind.UNKNOWN
            : weight > 0 && best.equals(told) ? evidence.kind() : families.named(best).anyKind();
    return new KindChoice(kind, Confidence.ofShare(share), evidence, guess);
  }
}
