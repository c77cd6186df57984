package dev.aether.domain.generation.content.prose;

/**
 * A place in a text.
 *
 * @param start of its first character, in UTF-16 units as {@code String} counts them
 * @param end behind its last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no place is from " + start + " to " + end);
    }
  }

  /** What stands in that place of {@code text}. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
