package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Sentence;
import dev.aether.domain.generation.content.prose.Span;
import dev.aether.domain.generation.content.prose.TextLanguage;
import dev.aether.domain.generation.content.prose.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a text holds its reader and moves him. What rests on words is only looked at in English
 * and Korean.
 */
final class EngagementChecks {
  private EngagementChecks() {}

  static Score of(Prose prose, ContentContext context) {
    if (prose.words().isEmpty()) {
      return new Score(
          List.of(Finding.of(Check.NO_WORDS, 100, "There are no words to hold on to.")));
    }
    List<Finding> findings = new ArrayList<>();
    if (prose.language() != TextLanguage.OTHER) {
      reader(prose, findings);
      action(prose, context, findings);
      emptyWords(prose, findings);
      context.tone().ifPresent(tone -> ToneChecks.check(prose, tone, findings));
    }
    shouting(prose, findings);
    rhythm(prose, findings);
    return new Score(findings);
  }

  private static void reader(Prose prose, List<Finding> findings) {
    long addressed = prose.words().stream().filter(Phrases::addressesReader).count();
    if (addressed == 0) {
      findings.add(
          Finding.of(
              Check.NO_READER,
              15,
              String.format(
                  Locale.ROOT,
                  "None of the %d words speaks to the reader.",
                  prose.words().size())));
    }
  }

  /** Who wants to sell needs it more than who wants to inform, who needs none. */
  private static void action(Prose prose, ContentContext context, List<Finding> findings) {
    int lost =
        context
            .goal()
            .map(
                goal ->
                    switch (goal) {
                      case CONVERSION -> 25;
                      case ENGAGEMENT -> 15;
                      case INFORMATION -> 0;
                    })
            .orElse(10);
    if (lost > 0 && !CallToAction.isIn(prose)) {
      findings.add(
          Finding.of(Check.NO_CALL_TO_ACTION, lost, "Nothing tells the reader what to do next."));
    }
  }

  private static void emptyWords(Prose prose, List<Finding> findings) {
    List<Span> found = Phrases.emptyWords(prose.folded());
    if (!found.isEmpty()) {
      Span first = found.get(0);
      findings.add(
          Finding.at(
              first,
              Check.EMPTY_WORDS,
              Math.min(20, 5 * found.size()),
              String.format(
                  Locale.ROOT,
                  "%d words praise and say nothing, such as \"%s\".",
                  found.size(),
                  first.of(prose.folded()))));
    }
  }

  /** Exclamation marks at more than every third sentence, and words in capitals. */
  private static void shouting(Prose prose, List<Finding> findings) {
    long marks = prose.text().chars().filter(c -> c == '!' || c == '！').count();
    int sentences = prose.sentences().size();
    long tooMany = Math.max(0, marks - Math.max(1, sentences / 3));
    List<Word> capitals = prose.words().stream().filter(Word::isShouted).toList();
    long shouted = capitals.size() * 5L > prose.words().size() ? capitals.size() : 0;
    int lost = (int) Math.min(20, 3 * tooMany) + (int) Math.min(10, 2 * shouted);
    if (lost > 0) {
      Optional<Span> place =
          shouted > 0 ? Optional.of(capitals.get(0).place()) : firstMark(prose.text());
      findings.add(
          new Finding(
              Check.SHOUTING,
              lost,
              String.format(
                  Locale.ROOT,
                  "%d exclamation marks in %d sentences, %d words in capitals.",
                  marks,
                  sentences,
                  capitals.size()),
              place));
    }
  }

  private static Optional<Span> firstMark(String text) {
    int ascii = text.indexOf('!');
    int at = ascii >= 0 ? ascii : text.indexOf('！');
    return Optional.of(new Span(at, at + 1));
  }

  /** Five sentences and more that differ in length by less than two words from their average. */
  private static void rhythm(Prose prose, List<Finding> findings) {
    List<Sentence> sentences = prose.sentences();
    double mean = prose.wordsPerSentence();
    double spread =
        Math.sqrt(
            sentences.stream().mapToDouble(s -> Math.pow(s.length() - mean, 2)).sum()
                / sentences.size());
    if (sentences.size() >= 5 && spread < 1) {
      findings.add(
          Finding.of(
              Check.MONOTONOUS,
              8,
              String.format(
                  Locale.ROOT,
                  "%d sentences of about %.0f words each sound alike.",
                  sentences.size(),
                  mean)));
    }
  }
}
