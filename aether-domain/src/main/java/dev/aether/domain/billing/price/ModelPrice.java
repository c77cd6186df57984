package dev.aether.domain.billing.price;

import dev.aether.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One row of the prices: what a model costs from a day on, in US dollars.
 *
 * @param validFrom the first day, in UTC
 * @param inputPerMillion for a million tokens read
 * @param outputPerMillion for a million tokens written
 * @param perImage for each picture
 */
public record ModelPrice(
    String model,
    LocalDate validFrom,
    BigDecimal inputPerMillion,
    BigDecimal outputPerMillion,
    BigDecimal perImage) {
  private static final int MILLION_DIGITS = 6;

  public ModelPrice {
    Objects.requireNonNull(validFrom);
    if (model.isBlank()) {
      throw new IllegalArgumentException("a model has a name");
    }
    if (inputPerMillion.signum() < 0 || outputPerMillion.signum() < 0 || perImage.signum() < 0) {
      throw new IllegalArgumentException("nobody is paid to use " + model);
    }
  }

  static ModelPrice tokens(String model, String validFrom, String input, String output) {
    return new ModelPrice(
        model,
        LocalDate.parse(validFrom),
        new BigDecimal(input),
        new BigDecimal(output),
        BigDecimal.ZERO);
  }

  static ModelPrice images(String model, String validFrom, String perImage) {
    return new ModelPrice(
        model,
        LocalDate.parse(validFrom),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        new BigDecimal(perImage));
  }

  /**
   * The cost of {@code usage}: computed exactly and rounded once, to the eight decimals that the
   * database keeps, a half away from zero as PostgreSQL rounds a NUMERIC. Fewer decimals would make
   * small calls free.
   */
  public Money costOf(ModelUsage usage) {
    BigDecimal tokens =
        inputPerMillion
            .multiply(BigDecimal.valueOf(usage.inputTokens()))
            .add(outputPerMillion.multiply(BigDecimal.valueOf(usage.outputTokens())))
            .movePointLeft(MILLION_DIGITS);
    BigDecimal images = perImage.multiply(BigDecimal.valueOf(usage.images()));
    return Money.usd(tokens.add(images).setScale(Money.MAX_SCALE, RoundingMode.HALF_UP));
  }
}
