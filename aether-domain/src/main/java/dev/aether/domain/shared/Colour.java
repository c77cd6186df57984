package dev.aether.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque sRGB colour with channels from 0 to 255, printed as {@code #rrggbb}. */
public record Colour(int red, int green, int blue) {
  public static final Colour WHITE = new Colour(255, 255, 255);
  public static final Colour BLACK = new Colour(0, 0, 0);

  private static final Pattern HEX = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

  public Colour {
    if (((red | green | blue) & ~255) != 0) {
      throw new IllegalArgumentException("a channel is outside 0 to 255");
    }
  }

  /** Reads {@code #rgb} or {@code #rrggbb}. */
  public static Colour parse(String text) {
    if (text == null || !HEX.matcher(text).matches()) {
      throw Problem.of(ErrorCode.SITE_INVALID_THEME, "A colour is written #rgb or #rrggbb.")
          .asException();
    }
    String hex = text.substring(1);
    if (hex.length() == 3) {
      hex = hex.replaceAll("(.)", "$1$1");
    }
    int rgb = Integer.parseInt(hex, 16);
    return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
  }

  /** The relative luminance of WCAG 2, from 0 (black) to 1 (white). */
  public double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  public double contrastWith(Colour other) {
    double mine = luminance() + 0.05;
    double theirs = other.luminance() + 0.05;
    return Math.max(mine, theirs) / Math.min(mine, theirs);
  }

  /** Black or white, whichever is easier to read on this colour. */
  public Colour readableOnTop() {
    return contrastWith(WHITE) >= contrastWith(BLACK) ? WHITE : BLACK;
  }

  /** This colour with {@code share} (0 to 1) of another in it. */
  public Colour mixedWith(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  /**
   * The nearest colour on the way to black or white that reaches {@code ratio} on {@code ground}.
   * Black or white themselves where no ratio on the way is enough.
   */
  public Colour readableOn(Colour ground, double ratio) {
    Colour goal = ground.readableOnTop();
    for (int step = 0; step <= 20; step++) {
      Colour candidate = mixedWith(goal, step / 20.0);
      if (candidate.contrastWith(ground) >= ratio) {
        return candidate;
      }
    }
    return goal;
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
