package dev.aether.adapter.http.server.deployment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request wants of a file (RFC 9110, section 14). One range is understood; several, and what
 * is none, are answered with the whole, as a server may that does not want to.
 */
sealed interface ByteRange {
  Pattern ONE = Pattern.compile("(?i:bytes)=[ \\t]*([0-9]*)-([0-9]*)[ \\t]*");

  /** All of it. */
  record Whole() implements ByteRange {}

  /** From one byte to another, both included. */
  record Part(int first, int last) implements ByteRange {}

  /** Nothing that is there. */
  record Outside() implements ByteRange {}

  /**
   * Reads the headers {@code Range} and {@code If-Range}, null where they are missing.
   *
   * @param tag of the file as it is sent, strong and with its quotes
   */
  static ByteRange of(String range, String ifRange, String tag, int length) {
    if (range == null || (ifRange != null && !ifRange.strip().equals(tag))) {
      return new Whole();
    }
    Matcher one = ONE.matcher(range);
    if (!one.matches()) {
      return new Whole();
    }
    String first = one.group(1);
    String last = one.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() ? new Whole() : end(number(last), length);
    }
    return between(number(first), last.isEmpty() ? Long.MAX_VALUE : number(last), length);
  }

  private static ByteRange end(long bytes, int length) {
    if (bytes == 0) {
      return new Outside();
    }
    return length == 0
        ? new Whole()
        : new Part((int) (length - Math.min(bytes, length)), length - 1);
  }

  private static ByteRange between(long first, long last, int length) {
    if (last < first) {
      return new Whole();
    }
    return first >= length
        ? new Outside()
        : new Part((int) first, (int) Math.min(last, length - 1L));
  }

  /** More digits than any file has bytes are as good as the largest number. */
  private static long number(String digits) {
    return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
