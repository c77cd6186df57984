package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.TranslucentColour;
import dev.aether.domain.theme.Dimension;
import dev.aether.domain.theme.Shadow;
import dev.aether.domain.theme.ShadowLayer;
import dev.aether.domain.theme.Spacing;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import dev.aether.domain.theme.font.Font;
import dev.aether.domain.theme.font.ThemeFonts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a theme as tokens. */
final class TokenWriter {
  private TokenWriter() {}

  static PropValue.Fields write(Theme theme) {
    Map<String, PropValue> file = new LinkedHashMap<>();
    file.put("color", colors(theme.colors()));
    file.put("font", fonts(theme.fonts()));
    theme.spacing().ifPresent(spacing -> file.put("spacing", spacing(spacing)));
    file.put("radius", token("dimension", dimension(theme.radius().size())));
    if (!theme.shadows().byName().isEmpty()) {
      Map<String, PropValue> shadows = group("shadow");
      theme.shadows().byName().forEach((name, s) -> shadows.put(name, token(shadow(s))));
      file.put("shadow", PropValue.fields(shadows));
    }
    PropValue scheme =
        PropValue.fields(Map.of("colorScheme", PropValue.text(theme.scheme().wire())));
    file.put("$extensions", PropValue.fields(Map.of(DesignTokens.EXTENSION, scheme)));
    return PropValue.fields(file);
  }

  private static PropValue colors(ThemeColors colors) {
    Map<String, PropValue> group = group("color");
    group.put("primary", token(colour(colors.primary())));
    group.put("secondary", token(colour(colors.secondary())));
    group.put("background", token(colour(colors.background())));
    group.put("text", token(colour(colors.text())));
    colors.accent().ifPresent(accent -> group.put("accent", token(colour(accent))));
    return PropValue.fields(group);
  }

  private static PropValue fonts(ThemeFonts fonts) {
    Map<String, PropValue> group = group("fontFamily");
    group.put("heading", token(families(fonts.heading())));
    group.put("body", token(families(fonts.body())));
    fonts.code().ifPresent(code -> group.put("code", token(families(code))));
    return PropValue.fields(group);
  }

  private static PropValue families(Font font) {
    return PropValue.texts(font.families());
  }

  /** A scale is one token a step, since the format has no lists of numbers. */
  private static PropValue spacing(Spacing spacing) {
    Map<String, PropValue> scale = group("number");
    for (int i = 0; i < spacing.scale().size(); i++) {
      scale.put(String.valueOf(i + 1), token(number(spacing.scale().get(i))));
    }
    Dimension unit = new Dimension(spacing.unit(), Dimension.Unit.PX);
    Map<String, PropValue> group = new LinkedHashMap<>();
    group.put("unit", token("dimension", dimension(unit)));
    group.put("scale", PropValue.fields(scale));
    return PropValue.fields(group);
  }

  private static PropValue shadow(Shadow shadow) {
    return PropValue.items(shadow.layers().stream().map(TokenWriter::layer).toList());
  }

  private static PropValue layer(ShadowLayer layer) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("color", colour(layer.colour()));
    fields.put("offsetX", dimension(layer.offsetX()));
    fields.put("offsetY", dimension(layer.offsetY()));
    fields.put("blur", dimension(layer.blur()));
    fields.put("spread", dimension(layer.spread()));
    if (layer.inset()) {
      fields.put("inset", PropValue.flag(true));
    }
    return PropValue.fields(fields);
  }

  private static PropValue dimension(Dimension dimension) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("value", number(dimension.value()));
    fields.put("unit", PropValue.text(dimension.unit().wire()));
    return PropValue.fields(fields);
  }

  private static PropValue colour(Colour colour) {
    return colour(new TranslucentColour(colour, 1));
  }

  private static PropValue colour(TranslucentColour translucent) {
    Colour colour = translucent.colour();
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("colorSpace", PropValue.text("srgb"));
    fields.put(
        "components",
        PropValue.items(List.of(share(colour.red()), share(colour.green()), share(colour.blue()))));
    if (translucent.alpha() < 1) {
      fields.put("alpha", number(BigDecimal.valueOf(translucent.alpha())));
    }
    fields.put("hex", PropValue.text(colour.toString()));
    return PropValue.fields(fields);
  }

  /** Four decimals are enough to find each of the 256 steps again. */
  private static PropValue share(int channel) {
    BigDecimal whole = BigDecimal.valueOf(255);
    return number(BigDecimal.valueOf(channel).divide(whole, 4, RoundingMode.HALF_UP));
  }

  private static PropValue number(BigDecimal number) {
    return new PropValue.Num(number.stripTrailingZeros());
  }

  private static Map<String, PropValue> group(String type) {
    Map<String, PropValue> group = new LinkedHashMap<>();
    group.put("$type", PropValue.text(type));
    return group;
  }

  private static PropValue token(PropValue value) {
    return PropValue.fields(Map.of("$value", value));
  }

  private static PropValue token(String type, PropValue value) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("$type", PropValue.text(type));
    fields.put("$value", value);
    return PropValue.fields(fields);
  }
}
