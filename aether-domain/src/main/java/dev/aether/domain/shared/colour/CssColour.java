package dev.aether.domain.shared.colour;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads colours as CSS Color 4 writes them: hexadecimal, {@code rgb()} and {@code hsl()} with
 * commas or blanks, {@code oklch()} with blanks. Names, variables and calculations are not read.
 * Channels beyond their range are brought into it, as CSS does.
 */
final class CssColour {
  static final int MAX_LENGTH = 64;

  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{3,8}");
  private static final Pattern CALL =
      Pattern.compile("(rgba?|hsla?|oklch)\\(([-+.,/%a-z0-9 \t]*)\\)", Pattern.CASE_INSENSITIVE);

  private CssColour() {}

  static TranslucentColour parse(String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      throw unreadable();
    }
    if (HEX.matcher(text).matches()) {
      return hex(text.substring(1));
    }
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      throw unreadable();
    }
    ColourArguments arguments = ColourArguments.of(call.group(2).toLowerCase(Locale.ROOT));
    Colour colour =
        switch (call.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
          case 'r' -> rgb(arguments);
          case 'h' -> hsl(arguments);
          default -> oklch(arguments);
        };
    return new TranslucentColour(colour, arguments.alpha());
  }

  private static TranslucentColour hex(String digits) {
    String full =
        switch (digits.length()) {
          case 3, 4 -> digits.replaceAll("(.)", "$1$1");
          case 6, 8 -> digits;
          default -> throw unreadable();
        };
    int alpha = full.length() == 8 ? Integer.parseInt(full, 6, 8, 16) : 255;
    return new TranslucentColour(
        new Colour(
            Integer.parseInt(full, 0, 2, 16),
            Integer.parseInt(full, 2, 4, 16),
            Integer.parseInt(full, 4, 6, 16)),
        alpha / 255.0);
  }

  private static Colour rgb(ColourArguments arguments) {
    List<ColourComponent> channels = arguments.channels();
    boolean mixed = channels.stream().map(ColourComponent::isPercentage).distinct().count() > 1;
    if (arguments.legacy() && mixed) {
      throw unreadable();
    }
    return new Colour(channel(channels.get(0)), channel(channels.get(1)), channel(channels.get(2)));
  }

  private static int channel(ColourComponent component) {
    return (int) Math.round(clamp(component.orPercentOf(255), 255));
  }

  private static Colour hsl(ColourArguments arguments) {
    double hue = arguments.channels().get(0).degrees();
    double saturation = share(arguments, 1);
    double lightness = share(arguments, 2);
    double reach = saturation * Math.min(lightness, 1 - lightness);
    return new Colour(
        hslChannel(0, hue, lightness, reach),
        hslChannel(8, hue, lightness, reach),
        hslChannel(4, hue, lightness, reach));
  }

  /** Saturation and lightness are percentages; without commas the sign may be left away. */
  private static double share(ColourArguments arguments, int index) {
    ColourComponent component = arguments.channels().get(index);
    if (arguments.legacy() && !component.isPercentage()) {
      throw unreadable();
    }
    return clamp(component.orPercentOf(100), 100) / 100;
  }

  private static int hslChannel(int offset, double hue, double lightness, double reach) {
    double k = (offset + hue / 30) % 12;
    double value = lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    return (int) Math.round(value * 255);
  }

  private static Colour oklch(ColourArguments arguments) {
    if (arguments.legacy()) {
      throw unreadable();
    }
    List<ColourComponent> channels = arguments.channels();
    return new Oklch(
            clamp(channels.get(0).orPercentOf(1), 1),
            clamp(channels.get(1).orPercentOf(0.4), Double.MAX_VALUE),
            channels.get(2).degrees())
        .toColour();
  }

  static double clamp(double value, double max) {
    return Math.min(max, Math.max(0, value));
  }

  static RuntimeException unreadable() {
    return Problem.of(
            ErrorCode.SITE_INVALID_THEME,
            "A colour is written #rgb, #rrggbb, rgb(), hsl() or oklch(), such as #0062d6 or"
                + " oklch(52% 0.2 258).")
        .asException();
  }
}
