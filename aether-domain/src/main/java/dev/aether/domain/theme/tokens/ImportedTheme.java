package dev.aether.domain.theme.tokens;

import dev.aether.domain.theme.Theme;
import java.util.List;
import java.util.Objects;

/**
 * What a file of tokens gave.
 *
 * @param ignored what the theme has no place for, in the file's order
 */
public record ImportedTheme(Theme theme, List<IgnoredToken> ignored) {
  public ImportedTheme {
    Objects.requireNonNull(theme);
    ignored = List.copyOf(ignored);
  }
}
