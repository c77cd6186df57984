package dev.aether.domain.shared.colour;

import java.util.List;

/**
 * What stands between the parentheses of a colour function.
 *
 * @param channels three
 * @param alpha 0 to 1
 * @param legacy whether commas part them, as CSS had it before its fourth level
 */
record ColourArguments(List<ColourComponent> channels, double alpha, boolean legacy) {

  static ColourArguments of(String text) {
    return text.indexOf(',') >= 0 ? withCommas(text) : withBlanks(text);
  }

  private static ColourArguments withCommas(String text) {
    List<String> parts = List.of(text.split(",", -1));
    return switch (parts.size()) {
      case 3 -> new ColourArguments(channels(parts, false), 1, true);
      case 4 -> new ColourArguments(channels(parts, false), alpha(parts.get(3), false), true);
      default -> throw CssColour.unreadable();
    };
  }

  private static ColourArguments withBlanks(String text) {
    String[] halves = text.split("/", -1);
    List<String> parts = List.of(halves[0].strip().split("[ \t]+", -1));
    if (parts.size() != 3 || halves.length > 2) {
      throw CssColour.unreadable();
    }
    double alpha = halves.length == 2 ? alpha(halves[1], true) : 1;
    return new ColourArguments(channels(parts, true), alpha, false);
  }

  private static List<ColourComponent> channels(List<String> parts, boolean noneIsAllowed) {
    return parts.stream().limit(3).map(part -> ColourComponent.of(part, noneIsAllowed)).toList();
  }

  private static double alpha(String text, boolean noneIsAllowed) {
    return CssColour.clamp(ColourComponent.of(text, noneIsAllowed).orPercentOf(1), 1);
  }
}
