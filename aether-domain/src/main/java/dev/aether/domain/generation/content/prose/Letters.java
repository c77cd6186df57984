package dev.aether.domain.generation.content.prose;

import java.lang.Character.UnicodeScript;

/** How many letters of a word there are, all together and by script. */
public record Letters(int total, int hangul, int latin) {

  static Letters of(String word) {
    int total = 0;
    int hangul = 0;
    int latin = 0;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (Character.isLetter(c)) {
        total++;
        hangul += UnicodeScript.of(c) == UnicodeScript.HANGUL ? 1 : 0;
        latin += UnicodeScript.of(c) == UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return new Letters(total, hangul, latin);
  }
}
