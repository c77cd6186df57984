package dev.aether.domain.shared;

/** What Java lets a string be and no encoding does. */
public final class Utf16 {
  private Utf16() {}

  /** Whether the text has half of a surrogate pair, which has no form in UTF-8. */
  public static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
