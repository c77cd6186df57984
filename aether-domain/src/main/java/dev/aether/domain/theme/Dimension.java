package dev.aether.domain.theme;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of CSS, such as {@code 8px} or {@code 0.5rem}.
 *
 * @param value -1000 to 1000 with at most four decimals, without trailing zeros
 */
public record Dimension(BigDecimal value, Unit unit) {
  private static final BigDecimal MAX = BigDecimal.valueOf(1000);
  private static final int MAX_DECIMALS = 4;
  private static final Pattern GRAMMAR =
      Pattern.compile("(-?(?:[0-9]{1,4}(?:\\.[0-9]{1,8})?|\\.[0-9]{1,8}))(px|rem)?");

  /** What a length is measured in. */
  public enum Unit {
    PX(1),
    /** The size of the page's letters, 16 pixels unless a visitor wants others. */
    REM(16);

    private final int pixels;

    Unit(int pixels) {
      this.pixels = pixels;
    }

    /** The name in CSS and JSON, such as {@code px}. */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of that name; refuses with {@link ErrorCode#SITE_INVALID_THEME}. */
    public static Unit ofWire(String wire) {
      return switch (wire) {
        case "px" -> PX;
        case "rem" -> REM;
        default -> throw refused("A length is in px or rem.");
      };
    }
  }

  public Dimension {
    Objects.requireNonNull(unit);
    value = value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0) : value;
    if (value.abs().compareTo(MAX) > 0 || value.scale() > MAX_DECIMALS) {
      throw refused("A length is -1000 to 1000 with at most four decimals.");
    }
  }

  public static Dimension px(long pixels) {
    return new Dimension(BigDecimal.valueOf(pixels), Unit.PX);
  }

  /** Reads a length; only zero goes without a unit. */
  public static Dimension parse(String text) {
    Matcher matcher = GRAMMAR.matcher(text);
    if (text.length() > 16 || !matcher.matches()) {
      throw refused("A length is written like 8px or 0.5rem.");
    }
    BigDecimal value = new BigDecimal(matcher.group(1));
    if (matcher.group(2) == null && value.signum() != 0) {
      throw refused("A length that is not zero has a unit, px or rem.");
    }
    return new Dimension(value, matcher.group(2) == null ? Unit.PX : Unit.ofWire(matcher.group(2)));
  }

  /** The length in CSS pixels, with a page's letters as browsers have them. */
  public BigDecimal pixels() {
    return value.multiply(BigDecimal.valueOf(unit.pixels));
  }

  public boolean isNegative() {
    return value.signum() < 0;
  }

  static RuntimeException refused(String message) {
    return Problem.of(ErrorCode.SITE_INVALID_THEME, message).asException();
  }

  @Override
  public String toString() {
    return value.toPlainString() + unit.wire();
  }
}
