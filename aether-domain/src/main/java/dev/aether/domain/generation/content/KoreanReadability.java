package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Span;
import dev.aether.domain.generation.content.prose.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Our measure for Korean. It takes 4 points for each eojeol of a sentence's average beyond 9 (40 at
 * most); half a point for each hundredth of eojeol with 6 syllable blocks and more beyond 5 in 100
 * (25 at most), of words in Latin letters beyond 10 in 100 (20 at most) and of abstract words
 * beyond 10 in 100 (15 at most). Abstract are those that look Sino-Korean by a suffix for
 * qualities, processes and rates (적, 성, 화, 률, 율, 력) before a particle or ending.
 */
final class KoreanReadability {
  private static final int LONG = 6;

  /** At least two blocks before the suffix, then what may follow a noun. */
  private static final Pattern ABSTRACT =
      Pattern.compile(
          "[가-힣]{1,8}[가-힣](적|성|화|률|율|력)"
              + "(인|으로|이|을|를|은|는|의|에|로|과|와|도|이고|이며|하는|하고|하여|된|되는|합니다|됩니다)?");

  private static final List<Burden> BURDENS =
      List.of(
          new Burden(
              Check.LONG_WORDS,
              "have " + LONG + " syllable blocks and more",
              5,
              25,
              word -> word.letters().hangul() >= LONG),
          new Burden(
              Check.FOREIGN_WORDS,
              "are in Latin letters",
              10,
              20,
              word -> word.letters().latin() > 0 && word.letters().hangul() == 0),
          new Burden(
              Check.ABSTRACT_WORDS,
              "look abstract",
              10,
              15,
              word -> word.text().length() <= 16 && ABSTRACT.matcher(word.text()).matches()));

  private KoreanReadability() {}

  static Readability of(Prose prose) {
    double lost = Points.beyond(prose.wordsPerSentence(), 9, 4, 40);
    List<Finding> findings =
        new ArrayList<>(SentenceLength.finding(prose, "eojeol", Points.rounded(lost)));
    for (Burden burden : BURDENS) {
      double points = burden.points(prose.words());
      lost += points;
      if (Points.rounded(points) > 0) {
        findings.add(burden.finding(prose.words(), Points.rounded(points)));
      }
    }
    return new Readability(Measure.KOREAN_EOJEOL, 100 - lost, new Score(findings));
  }

  /** A kind of word that is heavy to read where it is frequent. */
  private record Burden(
      Check check, String description, int freePercent, int max, Predicate<Word> kind) {

    double points(List<Word> words) {
      return Points.beyond(100.0 * count(words) / words.size(), freePercent, 0.5, max);
    }

    Finding finding(List<Word> words, int lost) {
      String message = count(words) + " of " + words.size() + " words " + description + ".";
      Optional<Span> first = words.stream().filter(kind).findFirst().map(Word::place);
      return new Finding(check, lost, message, first);
    }

    private long count(List<Word> words) {
      return words.stream().filter(kind).count();
    }
  }
}
