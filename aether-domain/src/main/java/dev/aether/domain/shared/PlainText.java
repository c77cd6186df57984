package dev.aether.domain.shared;

import java.text.Normalizer;

/**
 * What a page may say: text without the characters that HTML forbids (controls, non-characters,
 * lone surrogates) and without those that turn the reading direction of what follows, which could
 * make a page's own words read differently. Composed (NFC), as the web wants it; Korean typed on
 * some machines comes in single letters.
 */
public final class PlainText {
  private PlainText() {}

  /** The text as it may stand in a page. */
  public static String clean(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    String text = raw;
    if (raw.codePoints().anyMatch(PlainText::isForbidden)) {
      StringBuilder kept = new StringBuilder(raw.length());
      raw.codePoints().filter(c -> !isForbidden(c)).forEach(kept::appendCodePoint);
      text = kept.toString();
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The text as one line, cut at a word where it is longer than {@code max} characters. */
  public static String line(String raw, int max) {
    String line = clean(raw).strip().replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= max) {
      return line;
    }
    String cut = line.substring(0, line.offsetByCodePoints(0, max - 1));
    int space = cut.lastIndexOf(' ');
    return (space > max / 2 ? cut.substring(0, space) : cut) + "…";
  }

  /** Whether a reader would see anything of it. */
  public static boolean isVisible(String raw) {
    return raw.codePoints()
        .anyMatch(
            c ->
                !isForbidden(c)
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT);
  }

  /** Whether there is nothing but printable ASCII, as in most texts and all code. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isForbidden(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || direction || nonCharacter || Character.getType(c) == Character.SURROGATE;
  }
}
