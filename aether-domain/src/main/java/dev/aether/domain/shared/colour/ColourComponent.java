package dev.aether.domain.shared.colour;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One number of a colour function, with its unit; {@code none} is zero. */
record ColourComponent(double value, String unit) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ \t]*([+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:e[+-]?[0-9]{1,3})?)"
              + "(%|deg|grad|rad|turn)?[ \t]*");

  static ColourComponent of(String text, boolean noneIsAllowed) {
    if (noneIsAllowed && text.strip().equals("none")) {
      return new ColourComponent(0, "");
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      throw CssColour.unreadable();
    }
    double value = Double.parseDouble(matcher.group(1));
    return new ColourComponent(value, matcher.group(2) == null ? "" : matcher.group(2));
  }

  boolean isPercentage() {
    return unit.equals("%");
  }

  /** The number itself, or its percentage of {@code whole}; an angle is neither. */
  double orPercentOf(double whole) {
    return switch (unit) {
      case "" -> value;
      case "%" -> value / 100 * whole;
      default -> throw CssColour.unreadable();
    };
  }

  /** The angle in degrees, 0 to below 360; a number without unit is in degrees. */
  double degrees() {
    double degrees =
        switch (unit) {
          case "", "deg" -> value;
          case "grad" -> value * 0.9;
          case "rad" -> Math.toDegrees(value);
          case "turn" -> value * 360;
          default -> throw CssColour.unreadable();
        };
    if (!Double.isFinite(degrees)) {
      throw CssColour.unreadable();
    }
    return ((degrees % 360) + 360) % 360;
  }
}
