package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Sentence;
import dev.aether.domain.generation.content.prose.Span;
import dev.aether.domain.generation.content.prose.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** How well a text can be found. */
final class SeoChecks {
  private static final int ENOUGH_WORDS = 40;
  private static final int OPENING = 160;
  private static final int LONG_PARAGRAPH = 120;

  private SeoChecks() {}

  static Score of(Prose prose, ContentContext context) {
    if (prose.words().isEmpty()) {
      return new Score(
          List.of(Finding.of(Check.NO_WORDS, 100, "There are no words to be found by.")));
    }
    List<Finding> findings = new ArrayList<>();
    length(prose, findings);
    context.industry().ifPresent(industry -> industry(prose, industry, findings));
    stuffing(prose, findings);
    repetition(prose, findings);
    opening(prose, findings);
    paragraphs(prose, findings);
    return new Score(findings);
  }

  private static void length(Prose prose, List<Finding> findings) {
    int words = prose.words().size();
    if (words < ENOUGH_WORDS) {
      int lost = Points.rounded(40.0 * (ENOUGH_WORDS - words) / ENOUGH_WORDS);
      findings.add(
          Finding.of(
              Check.THIN_CONTENT,
              lost,
              String.format(
                  Locale.ROOT,
                  "There are %d words; from %d on a page has something to be found by.",
                  words,
                  ENOUGH_WORDS)));
    }
  }

  private static void industry(Prose prose, String industry, List<Finding> findings) {
    OptionalInt found = prose.find(industry);
    if (found.isEmpty()) {
      findings.add(
          Finding.of(
              Check.INDUSTRY_MISSING, 20, "The text does not mention \"" + industry + "\"."));
      return;
    }
    int at = found.getAsInt();
    if (at >= OPENING) {
      findings.add(
          Finding.at(
              new Span(at, at + industry.length()),
              Check.INDUSTRY_LATE,
              8,
              String.format(
                  Locale.ROOT,
                  "\"%s\" comes after %d characters; the first %d are what results show.",
                  industry,
                  at,
                  OPENING)));
    }
  }

  /** From 20 words on, one content word that is more than every twelfth of them. */
  private static void stuffing(Prose prose, List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    Word most = null;
    for (Word word : prose.words()) {
      boolean content = word.letters().total() >= 4 || word.letters().hangul() >= 2;
      if (content && !Phrases.FILLERS.contains(word.folded())) {
        int count = counts.merge(word.folded(), 1, Integer::sum);
        most = most == null || count > counts.get(most.folded()) ? word : most;
      }
    }
    int count = most == null ? 0 : counts.get(most.folded());
    if (prose.words().size() >= 20 && count * 12 > prose.words().size()) {
      double percent = 100.0 * count / prose.words().size();
      findings.add(
          Finding.at(
              most.place(),
              Check.KEYWORD_STUFFING,
              Points.rounded(Math.min(30, 10 + percent - 100.0 / 12)),
              String.format(
                  Locale.ROOT, "\"%s\" is %.1f %% of all words.", most.folded(), percent)));
    }
  }

  private static void repetition(Prose prose, List<Finding> findings) {
    Set<String> seen = new HashSet<>();
    int again = 0;
    Span place = null;
    for (Sentence sentence : prose.sentences()) {
      if (sentence.length() >= 3 && !seen.add(sentence.folded())) {
        again++;
        place = place == null ? sentence.place() : place;
      }
    }
    if (place != null) {
      findings.add(
          Finding.at(
              place,
              Check.REPEATED_SENTENCE,
              Math.min(30, 10 * again),
              again + (again == 1 ? " sentence is" : " sentences are") + " there already."));
    }
  }

  private static void opening(Prose prose, List<Finding> findings) {
    Span first = prose.sentences().get(0).place();
    int length = first.end() - first.start();
    if (length > OPENING) {
      findings.add(
          Finding.at(
              first,
              Check.LONG_OPENING,
              8,
              String.format(
                  Locale.ROOT,
                  "The first sentence has %d characters; results show %d.",
                  length,
                  OPENING)));
    }
  }

  private static void paragraphs(Prose prose, List<Finding> findings) {
    List<List<Word>> tooLong =
        prose.paragraphs().stream().filter(words -> words.size() > LONG_PARAGRAPH).toList();
    if (!tooLong.isEmpty()) {
      List<Word> first = tooLong.get(0);
      Span place =
          new Span(first.get(0).place().start(), first.get(first.size() - 1).place().end());
      findings.add(
          Finding.at(
              place,
              Check.LONG_PARAGRAPH,
              Math.min(20, 8 * tooLong.size()),
              String.format(
                  Locale.ROOT,
                  "%d paragraphs have more than %d words; the first has %d.",
                  tooLong.size(),
                  LONG_PARAGRAPH,
                  first.size())));
    }
  }
}
