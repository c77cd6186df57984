package dev.aether.domain.generation.content.prose;

import java.util.Locale;

/**
 * A run of letters and digits, with apostrophes and hyphens between them; in Korean, an eojeol.
 *
 * @param folded in lower case, with a straight apostrophe
 */
public record Word(Span place, String text, String folded, Letters letters) {

  static Word of(String whole, Span place) {
    String text = place.of(whole);
    return new Word(
        place, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), Letters.of(text));
  }

  /** Whether it is written in capitals throughout, and long enough for that to be a choice. */
  public boolean isShouted() {
    return letters.latin() >= 4 && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
