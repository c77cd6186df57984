package dev.aether.domain.generation.content.prose;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a sentence, in one pass. */
final class WordCutter {
  private static final String JOINTS = "'’-.";

  private WordCutter() {}

  static List<Word> cut(String text, Span sentence) {
    List<Word> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = end(text, at, sentence.end());
      if (end > at) {
        words.add(Word.of(text, new Span(at, end)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** Where the word that begins at {@code start} ends; {@code start} where none does. */
  private static int end(String text, int start, int limit) {
    int at = start;
    while (at < limit) {
      int c = text.codePointAt(at);
      boolean joint =
          at > start
              && at + 1 < limit
              && JOINTS.indexOf(c) >= 0
              && isPart(text.codePointAt(at + 1));
      if (!isPart(c) && !joint) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
