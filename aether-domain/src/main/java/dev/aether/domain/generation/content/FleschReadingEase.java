package dev.aether.domain.generation.content;

import dev.aether.domain.generation.content.prose.Prose;
import dev.aether.domain.generation.content.prose.Syllables;
import dev.aether.domain.generation.content.prose.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Flesch's measure for English; the score is its value, brought into 0 to 100. */
final class FleschReadingEase {
  private static final double CONSTANT = 206.835;
  private static final double PER_SENTENCE_WORD = 1.015;
  private static final double PER_WORD_SYLLABLE = 84.6;

  private FleschReadingEase() {}

  static Readability of(Prose prose) {
    double perSentence = prose.wordsPerSentence();
    double perWord = syllables(prose.words()) / (double) prose.words().size();
    double value = CONSTANT - PER_SENTENCE_WORD * perSentence - PER_WORD_SYLLABLE * perWord;
    int lost = Math.min(100, Math.max(0, Points.rounded(100 - value)));
    int byWords = Points.rounded(100 - CONSTANT + PER_WORD_SYLLABLE * perWord);
    int words = Math.min(lost, Math.max(0, byWords));
    List<Finding> findings = new ArrayList<>(SentenceLength.finding(prose, "words", lost - words));
    if (words > 0) {
      findings.add(longWords(prose, perWord, words));
    }
    return new Readability(Measure.FLESCH_READING_EASE, value, new Score(findings));
  }

  private static long syllables(List<Word> words) {
    return words.stream().mapToLong(word -> Syllables.in(word.folded())).sum();
  }

  private static Finding longWords(Prose prose, double perWord, int lost) {
    Word longest = prose.words().get(0);
    int most = 0;
    for (Word word : prose.words()) {
      int syllables = Syllables.in(word.folded());
      longest = syllables > most ? word : longest;
      most = Math.max(most, syllables);
    }
    String message = String.format(Locale.ROOT, "Words have %.2f syllables on average.", perWord);
    return Finding.at(longest.place(), Check.LONG_WORDS, lost, message);
  }
}
