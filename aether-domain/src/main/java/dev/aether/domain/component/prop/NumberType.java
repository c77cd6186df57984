package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Num;
import dev.aether.domain.component.PropValue.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number from {@code min} to {@code max}, both included.
 *
 * @param whole whether it has no decimals
 */
public record NumberType(BigDecimal min, BigDecimal max, boolean whole) implements PropType {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");

  public NumberType {
    min = plain(min);
    max = plain(max);
    if (min.compareTo(max) > 0 || (whole && (hasDecimals(min) || hasDecimals(max)))) {
      throw new IllegalArgumentException("a number is from " + min + " to " + max);
    }
  }

  /** The same however it is written, and one that JSON holds. */
  private static BigDecimal plain(BigDecimal number) {
    return new Num(number.stripTrailingZeros()).value();
  }

  public static NumberType whole(long min, long max) {
    return new NumberType(BigDecimal.valueOf(min), BigDecimal.valueOf(max), true);
  }

  public static NumberType of(String min, String max) {
    return new NumberType(new BigDecimal(min), new BigDecimal(max), false);
  }

  @Override
  public void check(PropValue value, Report report) {
    if (!(value instanceof Num num)) {
      report.add(Rule.WRONG_KIND, "A number is expected here.");
    } else if (num.value().compareTo(min) < 0 || num.value().compareTo(max) > 0) {
      report.add(
          Rule.OUT_OF_RANGE,
          "The number is from " + min.toPlainString() + " to " + max.toPlainString() + ".");
    } else if (whole && hasDecimals(num.value())) {
      report.add(Rule.OUT_OF_RANGE, "The number has no decimals.");
    }
  }

  private static boolean hasDecimals(BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0;
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    if (value instanceof Num num) {
      BigDecimal fit = fit(num.value());
      return fit.compareTo(num.value()) == 0 ? Nearest.same(value) : Nearest.less(new Num(fit));
    }
    return value instanceof Text text && NUMBER.matcher(text.value().strip()).matches()
        ? nearest(new Num(new BigDecimal(text.value().strip())))
        : Optional.empty();
  }

  private BigDecimal fit(BigDecimal number) {
    BigDecimal inRange = number.max(min).min(max);
    return whole && hasDecimals(inRange) ? inRange.setScale(0, RoundingMode.HALF_EVEN) : inRange;
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("number", whole ? "integer" : "number")
        .with("minimum", new Num(min))
        .with("maximum", new Num(max));
  }
}
