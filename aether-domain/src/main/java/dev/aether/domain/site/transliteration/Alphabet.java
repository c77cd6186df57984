package dev.aether.domain.site.transliteration;

import java.util.HashMap;
import java.util.Map;

/** A script that is spelt letter by letter; what is not of it stays as it is. */
final class Alphabet {
  private final Map<Integer, String> spellings = new HashMap<>();

  /**
   * An alphabet from pairs of letter and spelling, all separated by blanks.
   *
   * @param pairs such as {@code "а a б b"}; a hyphen spells a letter that is not heard
   */
  Alphabet(String pairs) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      spellings.put(words[i].codePointAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
    }
  }

  String romanize(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints().forEach(c -> latin.append(spellings.getOrDefault(c, Character.toString(c))));
    return latin.toString();
  }
}
