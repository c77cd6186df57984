package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import java.util.List;

/**
 * How easily a text is read.
 *
 * @param value on the measure's own scale, on which more is easier; Flesch's may be beyond 0 to 100
 */
public record Readability(Measure measure, double value, Score score) {

  static Readability of(Prose prose) {
    return switch (prose.language()) {
      case ENGLISH -> FleschReadingEase.of(prose);
      case KOREAN -> KoreanReadability.of(prose);
      case OTHER -> sentencesOnly(prose);
    };
  }

  private static Readability sentencesOnly(Prose prose) {
    if (prose.words().isEmpty()) {
      Finding finding = Finding.of(Check.NO_WORDS, 100, "There are no words to read.");
      return new Readability(Measure.SENTENCE_LENGTH, 0, new Score(List.of(finding)));
    }
    double lost = Points.beyond(prose.wordsPerSentence(), 12, 3, 90);
    List<Finding> findings = SentenceLength.finding(prose, "words", Points.rounded(lost));
    return new Readability(Measure.SENTENCE_LENGTH, 100 - lost, new Score(findings));
  }
}
