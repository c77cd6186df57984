package dev.aether.domain.site;

import java.util.Objects;

/**
 * How a site looks (specification, section 3.1).
 *
 * @param radius of corners, in CSS pixels, 0 to 32
 */
public record Theme(
    ThemeColors colors, FontStyle heading, FontStyle body, ColorScheme scheme, int radius) {
  public Theme {
    Objects.requireNonNull(colors);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(body);
    Objects.requireNonNull(scheme);
    if (radius < 0 || radius > 32) {
      throw new IllegalArgumentException("a radius is 0 to 32 pixels: " + radius);
    }
  }

  /** What a site has until somebody chooses. */
  public static Theme standard() {
    return new Theme(
        ThemeColors.ofHex("#0062d6", "#1f2937", "#ffffff", "#111827", "#0062d6"),
        FontStyle.MODERN,
        FontStyle.MODERN,
        ColorScheme.LIGHT,
        8);
  }
}
