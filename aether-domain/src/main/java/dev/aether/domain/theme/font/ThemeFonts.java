package dev.aether.domain.theme.font;

import java.util.Objects;
import java.util.Optional;

/** The fonts of a theme (specification, section 3.1). */
public record ThemeFonts(Font heading, Font body, Optional<Font> code) {
  public ThemeFonts {
    Objects.requireNonNull(heading);
    Objects.requireNonNull(body);
    Objects.requireNonNull(code);
  }

  /** Fonts without one for code. */
  public static ThemeFonts of(Font heading, Font body) {
    return new ThemeFonts(heading, body, Optional.empty());
  }
}
