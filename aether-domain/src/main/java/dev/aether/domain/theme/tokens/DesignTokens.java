package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.theme.Theme;

/**
 * Themes in the format of the Design Tokens Community Group (2025.10), so that design tools can
 * exchange them: groups {@code color}, {@code font}, {@code spacing} and {@code shadow}, the token
 * {@code radius}, and the colour scheme as an extension.
 */
public final class DesignTokens {
  /** Under which the file's {@code $extensions} hold what the format has no type for. */
  static final String EXTENSION = "dev.aether";

  private DesignTokens() {}

  public static PropValue.Fields write(Theme theme) {
    return TokenWriter.write(theme);
  }

  /** Reads a file's text as {@link #read(PropValue)} does. */
  public static ImportedTheme read(String json) {
    return read(JsonReader.read(json));
  }

  /**
   * Reads a theme. It needs the tokens {@code color.primary}, {@code color.secondary}, {@code
   * color.background}, {@code color.text}, {@code font.heading} and {@code font.body}. Refuses with
   * {@link ErrorCode#SITE_INVALID_THEME} and JSON pointers: a misshapen token, an alias that leads
   * nowhere or in a circle, groups deeper than {@value TokenFile#MAX_DEPTH}, more than {@value
   * TokenFile#MAX_TOKENS} tokens.
   */
  public static ImportedTheme read(PropValue json) {
    return new TokenReader(TokenFile.of(json)).read();
  }
}
