package dev.aether.domain.theme.tokens;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.Oklch;
import dev.aether.domain.shared.colour.TranslucentColour;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * The values of colour tokens: {@code srgb}, {@code hsl} and {@code oklch} by their components, any
 * other colour space by the {@code hex} that the format gives for who does not know it.
 */
final class TokenColour {
  private static final Set<String> FIELDS = Set.of("colorSpace", "components", "alpha", "hex");

  private TokenColour() {}

  static TranslucentColour read(PropValue value) {
    if (value instanceof PropValue.Text text) {
      return TranslucentColour.parse(text.value());
    }
    PropValue.Fields fields = TokenValues.object(value, FIELDS);
    double alpha =
        fields.values().containsKey("alpha")
            ? TokenValues.number(TokenValues.member(fields, "alpha")).doubleValue()
            : 1;
    if (alpha < 0 || alpha > 1) {
      throw TokenValues.refused("A colour's alpha is 0 to 1.");
    }
    return new TranslucentColour(colour(fields), alpha);
  }

  private static Colour colour(PropValue.Fields fields) {
    double[] c = components(fields);
    return switch (fields.text("colorSpace", "")) {
      case "srgb" -> new Colour(channel(c[0]), channel(c[1]), channel(c[2]));
      case "hsl" -> Colour.parse("hsl(%s %s %s)".formatted(plain(c[0]), plain(c[1]), plain(c[2])));
      case "oklch" -> new Oklch(c[0], c[1], c[2]).toColour();
      default -> Colour.parse(fields.text("hex", ""));
    };
  }

  private static double[] components(PropValue.Fields fields) {
    List<PropValue> values =
        TokenValues.member(fields, "components") instanceof PropValue.Items items
            ? items.values()
            : List.of();
    if (values.size() != 3) {
      throw TokenValues.refused("A colour has three components.");
    }
    return values.stream().mapToDouble(TokenColour::component).toArray();
  }

  private static double component(PropValue value) {
    boolean none = value instanceof PropValue.Text text && text.value().equals("none");
    return none ? 0 : TokenValues.number(value).doubleValue();
  }

  private static int channel(double share) {
    return (int) Math.round(Math.min(1, Math.max(0, share)) * 255);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }
}
