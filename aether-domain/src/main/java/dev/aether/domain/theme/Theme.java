package dev.aether.domain.theme;

import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.util.Objects;
import java.util.Optional;

/** How a site looks (specification, section 3.1). */
public record Theme(
    ThemeColors colors,
    ThemeFonts fonts,
    ColorScheme scheme,
    Radius radius,
    Optional<Spacing> spacing,
    Shadows shadows) {
  public Theme {
    Objects.requireNonNull(colors);
    Objects.requireNonNull(fonts);
    Objects.requireNonNull(scheme);
    Objects.requireNonNull(radius);
    Objects.requireNonNull(spacing);
    Objects.requireNonNull(shadows);
  }

  /** A theme without distances and shadows of its own. */
  public static Theme of(ThemeColors colors, ThemeFonts fonts, ColorScheme scheme, Radius radius) {
    return new Theme(colors, fonts, scheme, radius, Optional.empty(), Shadows.none());
  }

  /** What a site has until somebody chooses. */
  public static Theme standard() {
    return of(
        ThemeColors.ofHex("#0062d6", "#1f2937", "#ffffff", "#111827", "#0062d6"),
        ThemeFonts.of(FontStyle.MODERN, FontStyle.MODERN),
        ColorScheme.LIGHT,
        Radius.px(8));
  }
}
