package dev.aether.domain.shared;

import java.util.Optional;

/**
 * What a text of one line or more may look like: its length in code points after trimming, and no
 * character that cannot be stored or that deceives the eye (NUL, other controls, lone surrogates,
 * bidirectional overrides).
 *
 * @param field how the text is called in a message
 * @param min fewest visible code points
 * @param max most code points
 */
public record TextRule(String field, int min, int max) {

  /** The trimmed text, or the refusal as {@code code}. */
  public String require(String raw, ErrorCode code) {
    Optional<String> objection = objectionTo(raw);
    if (objection.isPresent()) {
      throw Problem.of(code, objection.get()).asException();
    }
    return trim(raw);
  }

  /** The trimmed text, or the refusal as {@code code} at a JSON pointer within the input. */
  public String requireAt(String pointer, String raw, ErrorCode code) {
    Optional<String> objection = objectionTo(raw);
    if (objection.isPresent()) {
      throw Problem.at(code, pointer, objection.get()).asException();
    }
    return trim(raw);
  }

  /** Why {@code raw} does not fit, in a sentence; empty when it fits. */
  public Optional<String> objectionTo(String raw) {
    if (raw == null) {
      return Optional.of("The " + field + " is missing.");
    }
    String text = trim(raw);
    int length = text.codePointCount(0, text.length());
    if (visible(text) < min) {
      return Optional.of(
          "The "
              + field
              + " has "
              + visible(text)
              + " characters; at least "
              + min
              + " are needed.");
    }
    if (length > max) {
      return Optional.of(
          "The " + field + " has " + length + " characters; at most " + max + " fit.");
    }
    return text.codePoints()
        .filter(TextRule::isForbidden)
        .mapToObj(c -> String.format("The %s has a forbidden character, U+%04X.", field, c))
        .findFirst();
  }

  /** Blanks count between visible characters only. */
  private static long visible(String text) {
    if (text.codePoints().allMatch(c -> isBlank(c) || isInvisible(c))) {
      return 0;
    }
    return text.codePoints().filter(c -> !isInvisible(c)).count();
  }

  private static String trim(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && isBlank(raw.codePointAt(start))) {
      start += Character.charCount(raw.codePointAt(start));
    }
    while (end > start && isBlank(raw.codePointBefore(end))) {
      end -= Character.charCount(raw.codePointBefore(end));
    }
    return raw.substring(start, end);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  /**
   * Zero-width characters take no place; a joiner inside an emoji is allowed but does not count.
   * Nor do fillers and variation selectors, which Unicode counts among letters, marks and symbols.
   */
  private static boolean isInvisible(int c) {
    boolean filler =
        c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800 || c == 0x034F;
    boolean selector =
        (c >= 0x180B && c <= 0x180F)
            || (c >= 0xFE00 && c <= 0xFE0F)
            || (c >= 0xE0000 && c <= 0xE0FFF);
    return filler || selector || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isForbidden(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    boolean surrogate = Character.getType(c) == Character.SURROGATE;
    boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE;
    return control || surrogate || bidi || nonCharacter;
  }
}
