package dev.aether.domain.site;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.Colour;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON form of a theme: {@code {"colors": {…}, "fonts": {"heading", "body"}, "colorScheme",
 * "borderRadius"}}.
 */
public final class ThemeJson {
  private static final PropValue.Fields NONE = PropValue.fields(Map.of());

  private ThemeJson() {}

  public static PropValue write(Theme theme) {
    Map<String, PropValue> colors = new LinkedHashMap<>();
    colors.put("primary", colour(theme.colors().primary()));
    colors.put("secondary", colour(theme.colors().secondary()));
    colors.put("background", colour(theme.colors().background()));
    colors.put("text", colour(theme.colors().text()));
    colors.put("accent", colour(theme.colors().accent()));
    Map<String, PropValue> fonts = new LinkedHashMap<>();
    fonts.put("heading", PropValue.text(theme.heading().wire()));
    fonts.put("body", PropValue.text(theme.body().wire()));
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("colors", PropValue.fields(colors));
    fields.put("fonts", PropValue.fields(fonts));
    fields.put("colorScheme", PropValue.text(theme.scheme().wire()));
    fields.put("borderRadius", PropValue.number(theme.radius()));
    return PropValue.fields(fields);
  }

  /** Reads a theme; refuses with {@link ErrorCode#SITE_INVALID_THEME}. */
  public static Theme read(String json) {
    PropValue.Fields fields = object(JsonReader.read(json));
    PropValue.Fields colors = object(fields.values().get("colors"));
    PropValue.Fields fonts = object(fields.values().get("fonts"));
    return new Theme(
        ThemeColors.ofHex(
            colors.text("primary", ""),
            colors.text("secondary", ""),
            colors.text("background", ""),
            colors.text("text", ""),
            colors.text("accent", colors.text("primary", ""))),
        choice(FontStyle.values(), fonts.text("heading", "")),
        choice(FontStyle.values(), fonts.text("body", "")),
        choice(ColorScheme.values(), fields.text("colorScheme", "light")),
        radius(fields.values().get("borderRadius")));
  }

  private static PropValue colour(Colour colour) {
    return PropValue.text(colour.toString());
  }

  private static PropValue.Fields object(PropValue value) {
    return value instanceof PropValue.Fields fields ? fields : NONE;
  }

  private static <E extends Enum<E>> E choice(E[] choices, String wire) {
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(wire)) {
        return choice;
      }
    }
    throw refuse("A font is modern, classic or playful; a colour scheme light, dark or auto.");
  }

  private static int radius(PropValue value) {
    if (value instanceof PropValue.Num num
        && num.value().compareTo(BigDecimal.ZERO) >= 0
        && num.value().compareTo(BigDecimal.valueOf(32)) <= 0) {
      return num.value().intValue();
    }
    throw refuse("A border radius is a number from 0 to 32.");
  }

  private static RuntimeException refuse(String message) {
    return Problem.of(ErrorCode.SITE_INVALID_THEME, message).asException();
  }
}
