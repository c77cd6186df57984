package dev.aether.adapter.ai.builtin;

import java.util.Set;

/** The languages that pages are written in. */
enum Language {
  ENGLISH("en"),
  KOREAN("ko");

  private static final Set<String> ENGLISH_WORDS = Lines.set("words-en.txt", "english");
  private static final Set<String> OTHER_WORDS = Lines.set("words-en.txt", "other-languages");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }

  /** Korean where Hangul prevails; a syllable of it weighs as much as two and a half letters. */
  static Language of(String text) {
    long hangul = text.codePoints().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    long latin =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return hangul >= 2 && hangul * 5 >= latin * 2 ? KOREAN : ENGLISH;
  }

  /** Whether a text is in neither language, so that its grammar must not be guessed. */
  static boolean isForeign(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    int english = 0;
    int other = 0;
    for (String word : Words.of(text)) {
      english += ENGLISH_WORDS.contains(word) ? 1 : 0;
      other += OTHER_WORDS.contains(word) ? 1 : 0;
    }
    return latin * 2 < letters || (other >= 2 && other > english);
  }
}
