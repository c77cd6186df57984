package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What long sentences take, and which is the longest. */
final class SentenceLength {
  private SentenceLength() {}

  /** The finding, or none where no point is lost. */
  static List<Finding> finding(Prose prose, String unit, int lost) {
    Optional<Sentence> longest = prose.longestSentence();
    if (lost <= 0 || longest.isEmpty()) {
      return List.of();
    }
    String message =
        String.format(
            Locale.ROOT,
            "Sentences have %.1f %s on average, the longest %d.",
            prose.wordsPerSentence(),
            unit,
            longest.get().length());
    return List.of(Finding.at(longest.get().place(), Check.LONG_SENTENCES, lost, message));
  }
}
