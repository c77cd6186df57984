package dev.aether.domain.site.seo;

import java.util.Set;

/** How wide a text is: two columns for what East Asian scripts draw in a square, else one. */
final class Columns {
  private static final Set<Character.UnicodeScript> WIDE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HANGUL,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(c -> WIDE.contains(Character.UnicodeScript.of(c)) ? 2 : 1).sum();
  }
}
