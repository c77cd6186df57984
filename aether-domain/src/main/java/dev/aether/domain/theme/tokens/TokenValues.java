package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.Dimension;
import dev.aether.domain.theme.Shadow;
import dev.aether.domain.theme.ShadowLayer;
import dev.aether.domain.theme.font.Font;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The values of tokens by type. Colours and lengths are also read as the CSS texts that they were
 * in drafts before 2025, since many files still have them.
 */
final class TokenValues {
  private static final Set<String> LAYER =
      Set.of("color", "offsetX", "offsetY", "blur", "spread", "inset");
  private static final Set<String> DIMENSION = Set.of("value", "unit");

  private TokenValues() {}

  static Colour opaque(PropValue value) {
    return TokenColour.read(value).requireOpaque();
  }

  static BigDecimal number(PropValue value) {
    if (value instanceof PropValue.Num number) {
      return number.value();
    }
    throw refused("A number is expected here.");
  }

  static Font font(PropValue value) {
    if (value instanceof PropValue.Text text) {
      return Font.ofWire(text.value());
    }
    if (value instanceof PropValue.Items items
        && items.values().stream().allMatch(PropValue.Text.class::isInstance)) {
      return Font.ofFamilies(
          items.values().stream().map(item -> ((PropValue.Text) item).value()).toList());
    }
    throw refused("A font family is a text or a list of texts.");
  }

  static Dimension dimension(PropValue value) {
    if (value instanceof PropValue.Text text) {
      return Dimension.parse(text.value());
    }
    PropValue.Fields fields = object(value, DIMENSION);
    return new Dimension(
        number(member(fields, "value")), Dimension.Unit.ofWire(fields.text("unit", "")));
  }

  /** One layer or a list of them. */
  static Shadow shadow(PropValue value) {
    List<? extends PropValue> layers =
        value instanceof PropValue.Items items ? items.values() : List.of(value);
    return new Shadow(layers.stream().map(TokenValues::layer).toList());
  }

  private static ShadowLayer layer(PropValue value) {
    PropValue.Fields fields = object(value, LAYER);
    PropValue inset = fields.values().getOrDefault("inset", PropValue.flag(false));
    if (!(inset instanceof PropValue.Flag flag)) {
      throw refused("Whether a shadow is inset is true or false.");
    }
    return new ShadowLayer(
        dimension(member(fields, "offsetX")),
        dimension(member(fields, "offsetY")),
        dimension(member(fields, "blur")),
        dimension(member(fields, "spread")),
        TokenColour.read(member(fields, "color")),
        flag.value());
  }

  static PropValue member(PropValue.Fields fields, String name) {
    PropValue value = fields.values().get(name);
    if (value == null) {
      throw refused("The value lacks its " + name + ".");
    }
    return value;
  }

  static PropValue.Fields object(PropValue value, Set<String> known) {
    if (value instanceof PropValue.Fields fields && known.containsAll(fields.values().keySet())) {
      return fields;
    }
    throw refused(
        "An object is expected here with no more than "
            + String.join(", ", known.stream().sorted().toList())
            + ".");
  }

  static DomainException refused(String message) {
    return Problem.of(ErrorCode.SITE_INVALID_THEME, message).asException();
  }
}
