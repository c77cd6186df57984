package dev.aether.domain.shared.colour;

import dev.aether.domain.shared.ErrorCode;
import java.util.Locale;

/** An opaque sRGB colour with channels from 0 to 255, printed as {@code #rrggbb}. */
public record Colour(int red, int green, int blue) {
  public static final Colour WHITE = new Colour(255, 255, 255);
  public static final Colour BLACK = new Colour(0, 0, 0);

  public Colour {
    if (((red | green | blue) & ~255) != 0) {
      throw new IllegalArgumentException("a channel is outside 0 to 255");
    }
  }

  /**
   * Reads {@code #rgb}, {@code #rrggbb}, {@code rgb()}, {@code hsl()} or {@code oklch()} as CSS
   * Color 4 writes them; refuses anything else, and whatever shows through, with {@link
   * ErrorCode#SITE_INVALID_THEME}.
   */
  public static Colour parse(String text) {
    return TranslucentColour.parse(text).requireOpaque();
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  public double contrastWith(Colour other) {
    return Contrast.ratio(this, other);
  }

  /** Black or white, whichever is easier to read on this colour. */
  public Colour readableOnTop() {
    return contrastWith(WHITE) >= contrastWith(BLACK) ? WHITE : BLACK;
  }

  /**
   * The colour of this hue whose lightness is nearest to its own and that reaches {@code ratio} on
   * {@code ground}. Black or white themselves where no lightness between is enough.
   */
  public Colour readableOn(Colour ground, double ratio) {
    return Contrast.reached(this, ground, ratio);
  }

  /** The relative luminance of WCAG 2, from 0 (black) to 1 (white). */
  public double luminance() {
    return LinearRgb.of(this).luminance();
  }

  /** This colour with {@code share} (0 to 1) of another in it, channel by channel. */
  public Colour mixedWith(Colour other, double share) {
    return new Colour(
        mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
  }

  private static int mix(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
