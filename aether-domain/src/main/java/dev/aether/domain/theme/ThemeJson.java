package dev.aether.domain.theme;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.font.ThemeFonts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON form of a theme (specification, section 3.1): {@code colors}, {@code fonts} and, where
 * there are any, {@code spacing}, {@code borderRadius}, {@code shadows}; and {@code colorScheme}
 * (section 2.1).
 */
public final class ThemeJson {
  private ThemeJson() {}

  public static PropValue write(Theme theme) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("colors", colors(theme.colors()));
    fields.put("fonts", fonts(theme.fonts()));
    fields.put("colorScheme", PropValue.text(theme.scheme().wire()));
    fields.put("borderRadius", PropValue.text(theme.radius().toString()));
    theme.spacing().ifPresent(spacing -> fields.put("spacing", spacing(spacing)));
    if (!theme.shadows().byName().isEmpty()) {
      fields.put("shadows", shadows(theme.shadows()));
    }
    return PropValue.fields(fields);
  }

  /**
   * Reads a theme. Refuses with {@link ErrorCode#SITE_INVALID_THEME}, the JSON pointer of each
   * wrong place and every field that no theme has; missing are only accent, code font, spacing,
   * shadows, border radius (8 pixels then) and colour scheme (light then).
   */
  public static Theme read(String json) {
    return read(JsonReader.read(json));
  }

  /** Reads a theme as {@link #read(String)} does. */
  public static Theme read(PropValue json) {
    return new ThemeReader().read(json);
  }

  private static PropValue colors(ThemeColors colors) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("primary", colour(colors.primary()));
    fields.put("secondary", colour(colors.secondary()));
    fields.put("background", colour(colors.background()));
    fields.put("text", colour(colors.text()));
    colors.accent().ifPresent(accent -> fields.put("accent", colour(accent)));
    return PropValue.fields(fields);
  }

  private static PropValue fonts(ThemeFonts fonts) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("heading", PropValue.text(fonts.heading().wire()));
    fields.put("body", PropValue.text(fonts.body().wire()));
    fonts.code().ifPresent(code -> fields.put("code", PropValue.text(code.wire())));
    return PropValue.fields(fields);
  }

  private static PropValue spacing(Spacing spacing) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("unit", number(spacing.unit()));
    fields.put("scale", PropValue.items(scale(spacing.scale())));
    return PropValue.fields(fields);
  }

  private static List<PropValue> scale(List<BigDecimal> scale) {
    return scale.stream().map(ThemeJson::number).toList();
  }

  private static PropValue shadows(Shadows shadows) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    shadows.byName().forEach((name, shadow) -> fields.put(name, PropValue.text(shadow.toString())));
    return PropValue.fields(fields);
  }

  private static PropValue number(BigDecimal number) {
    return new PropValue.Num(number);
  }

  private static PropValue colour(Colour colour) {
    return PropValue.text(colour.toString());
  }
}
