package dev.aether.domain.site.transliteration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a name into lower-case ASCII: Latin letters lose their accents; Korean follows the Revised
 * Romanization with its main sound changes, kana follow Hepburn, Cyrillic and Greek go letter by
 * letter. Everything else, Chinese characters included, becomes a blank.
 */
public final class Transliteration {
  /** Code points that are looked at; a host label holds 63, and none of these becomes less. */
  private static final int ENOUGH = 256;

  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) '\'', ""),
          Map.entry((int) '’', ""));

  private Transliteration() {}

  /** The text in lower-case ASCII, where blanks stand for what cannot be told in it. */
  public static String toAscii(String text) {
    String composed = Normalizer.normalize(head(text), Normalizer.Form.NFKC);
    String letters = Kana.romanize(Hangul.romanize(composed)).toLowerCase(Locale.ROOT);
    String unaccented =
        Normalizer.normalize(Greek.romanize(Cyrillic.romanize(letters)), Normalizer.Form.NFKD);
    StringBuilder ascii = new StringBuilder();
    unaccented
        .codePoints()
        .filter(c -> !isMark(c))
        .forEach(c -> ascii.append(LATIN.getOrDefault(c, c < 0x80 ? Character.toString(c) : " ")));
    return ascii.toString();
  }

  /**
   * The beginning of a text without what is there to be slow: of signs that repeat only the first
   * counts, and a letter carries three marks at most.
   */
  private static String head(String text) {
    StringBuilder head = new StringBuilder();
    int last = -1;
    int marks = 0;
    int taken = 0;
    for (int i = 0; i < text.length() && taken < ENOUGH; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > 3 || (c == last && !Character.isLetterOrDigit(c))) {
        continue;
      }
      head.appendCodePoint(c);
      last = c;
      taken++;
    }
    return head.toString();
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
