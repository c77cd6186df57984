package dev.aether.domain.shared.colour;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;

/**
 * A colour with what shows through it, as a shadow has it.
 *
 * @param alpha 0 (not to be seen) to 1 (opaque), kept to thousandths, which tells the 256 steps of
 *     {@code #rrggbbaa} apart
 */
public record TranslucentColour(Colour colour, double alpha) {
  public TranslucentColour {
    if (!(alpha >= 0 && alpha <= 1)) {
      throw new IllegalArgumentException("an alpha is 0 to 1: " + alpha);
    }
    alpha = Math.round(alpha * 1000) / 1000.0;
  }

  /** Reads what {@link Colour#parse} reads, and alpha. */
  public static TranslucentColour parse(String text) {
    return CssColour.parse(text);
  }

  /**
   * The colour; refuses with {@link ErrorCode#SITE_INVALID_THEME} where something shows through.
   */
  public Colour requireOpaque() {
    if (alpha < 1) {
      throw Problem.of(
              ErrorCode.SITE_INVALID_THEME,
              "A colour here is opaque; this one has an alpha of " + shownAlpha() + ".")
          .asException();
    }
    return colour;
  }

  private String shownAlpha() {
    return BigDecimal.valueOf(alpha).stripTrailingZeros().toPlainString();
  }

  /** As CSS: {@code #rrggbb} when opaque, else {@code rgb(r g b/alpha)}. */
  @Override
  public String toString() {
    return alpha == 1
        ? colour.toString()
        : "rgb("
            + colour.red()
            + " "
            + colour.green()
            + " "
            + colour.blue()
            + "/"
            + shownAlpha()
            + ")";
  }
}
