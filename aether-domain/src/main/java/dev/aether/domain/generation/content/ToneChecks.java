package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Sentence;
import dev.aether.domain.generation.content.prose.Span;
import dev.aether.domain.generation.content.prose.TextLanguage;
import dev.aether.domain.generation.content.prose.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a text speaks as it shall. English: contractions and emoji are casual. Korean: sentences
 * in 해요 are casual, those in 합니다 formal.
 */
final class ToneChecks {
  private ToneChecks() {}

  static void check(Prose prose, Tone tone, List<Finding> findings) {
    switch (tone) {
      case PROFESSIONAL -> professional(prose, findings);
      case CASUAL, FRIENDLY -> personal(prose, tone, findings);
    }
  }

  private static void professional(Prose prose, List<Finding> findings) {
    Optional<Span> emoji = Phrases.firstEmoji(prose.text());
    List<Span> casual = casual(prose);
    int lost = (emoji.isPresent() ? 8 : 0) + Math.min(12, 3 * casual.size());
    if (lost > 0) {
      findings.add(
          new Finding(
              Check.TOO_CASUAL,
              lost,
              String.format(
                  Locale.ROOT,
                  "%d casual turns%s for a professional tone.",
                  casual.size(),
                  emoji.isPresent() ? " and emoji" : ""),
              emoji.or(() -> casual.stream().findFirst())));
    }
  }

  private static void personal(Prose prose, Tone tone, List<Finding> findings) {
    if (prose.sentences().size() >= 3
        && casual(prose).isEmpty()
        && Phrases.firstEmoji(prose.text()).isEmpty()) {
      findings.add(
          Finding.of(
              Check.TOO_FORMAL,
              10,
              String.format(
                  Locale.ROOT,
                  "None of the %d sentences sounds %s.",
                  prose.sentences().size(),
                  tone.wire())));
    }
  }

  private static List<Span> casual(Prose prose) {
    return prose.language() == TextLanguage.KOREAN
        ? prose.sentences().stream().filter(ToneChecks::isInHaeyo).map(Sentence::place).toList()
        : prose.words().stream().filter(Phrases::isContraction).map(Word::place).toList();
  }

  private static boolean isInHaeyo(Sentence sentence) {
    String last = sentence.words().get(sentence.words().size() - 1).text();
    return last.endsWith("요") || last.endsWith("죠");
  }
}
