package dev.aether.domain.theme;

import dev.aether.domain.shared.colour.Colour;
import java.util.Objects;
import java.util.Optional;

/** The colours of a theme (specification, section 3.1). */
public record ThemeColors(
    Colour primary, Colour secondary, Colour background, Colour text, Optional<Colour> accent) {
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
        Optional.of(Colour.parse(accent)));
  }

  /** The accent; the primary colour where there is none of its own. */
  public Colour accentOrPrimary() {
    return accent.orElse(primary);
  }

  /** The same hues for a dark page, everything readable; see {@link Palette#dark}. */
  public ThemeColors dark() {
    return Palette.dark(this).toThemeColors();
  }

  /** The same hues for a light page, everything readable; see {@link Palette#light}. */
  public ThemeColors light() {
    return Palette.light(this).toThemeColors();
  }

  /** Whether the background is one that white is easier to read on. */
  public boolean areDark() {
    return background.readableOnTop().equals(Colour.WHITE);
  }
}
