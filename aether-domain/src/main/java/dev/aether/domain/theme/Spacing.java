package dev.aether.domain.theme;

import java.math.BigDecimal;
import java.util.List;

/**
 * The distances of a site (specification, section 3.1).
 *
 * @param unit in CSS pixels, above 0, at most 64
 * @param scale how many units each step is: 1 to 24 numbers from 0 to 256, each greater than the
 *     one before
 */
public record Spacing(BigDecimal unit, List<BigDecimal> scale) {
  private static final BigDecimal MAX_UNIT = BigDecimal.valueOf(64);
  private static final BigDecimal MAX_FACTOR = BigDecimal.valueOf(256);
  private static final int MAX_STEPS = 24;
  private static final int MAX_DECIMALS = 4;

  public Spacing {
    unit = normal(unit);
    if (unit.signum() <= 0 || unit.compareTo(MAX_UNIT) > 0 || unit.scale() > MAX_DECIMALS) {
      throw Dimension.refused("A spacing unit is above 0 and at most 64 pixels.");
    }
    scale = scale.stream().map(Spacing::normal).toList();
    if (scale.isEmpty() || scale.size() > MAX_STEPS) {
      throw Dimension.refused("A spacing scale has 1 to 24 steps.");
    }
    for (int i = 0; i < scale.size(); i++) {
      checkStep(scale.get(i));
      if (i > 0 && scale.get(i).compareTo(scale.get(i - 1)) <= 0) {
        throw Dimension.refused("Each step of a spacing scale is greater than the one before.");
      }
    }
  }

  /** A step's distance in CSS pixels. */
  public BigDecimal pixels(int step) {
    return normal(unit.multiply(scale.get(step)));
  }

  private static void checkStep(BigDecimal step) {
    if (step.signum() < 0 || step.compareTo(MAX_FACTOR) > 0 || step.scale() > MAX_DECIMALS) {
      throw Dimension.refused("A step of a spacing scale is 0 to 256, with at most four decimals.");
    }
  }

  /** Numbers that are equal shall also be equal as values, however they were written. */
  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
