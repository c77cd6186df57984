package dev.aether.domain.site;

import dev.aether.domain.shared.Colour;
import java.util.Objects;

/** The five colours of a theme (specification, section 3.1). */
public record ThemeColors(
    Colour primary, Colour secondary, Colour background, Colour text, Colour accent) {
  public ThemeColors {
    Objects.requireNonNull(primary);
    Objects.requireNonNull(secondary);
    Objects.requireNonNull(background);
    Objects.requireNonNull(text);
    Objects.requireNonNull(accent);
  }

  public static ThemeColors ofHex(
      String primary, String secondary, String background, String text, String accent) {
    return new ThemeColors(
        Colour.parse(primary),
        Colour.parse(secondary),
        Colour.parse(background),
        Colour.parse(text),
        Colour.parse(accent));
  }
}
