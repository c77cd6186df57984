package dev.aether.domain.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All ratings of a template together. It keeps their sum and not their mean, so that no rounding
 * piles up however often somebody changes his mind.
 */
public record RatingSummary(long count, long sum) {
  public static final RatingSummary NONE = new RatingSummary(0, 0);

  public RatingSummary {
    if (count < 0 || sum < count * Rating.LEAST || sum > count * Rating.MOST) {
      throw new IllegalArgumentException(count + " ratings do not sum up to " + sum);
    }
  }

  public RatingSummary with(Rating rating) {
    return new RatingSummary(count + 1, sum + rating.stars());
  }

  /** The summary once somebody's rating is gone. */
  public RatingSummary without(Rating rating) {
    return new RatingSummary(count - 1, sum - rating.stars());
  }

  /** The mean with two decimals, halves up; empty without ratings. */
  public Optional<BigDecimal> mean() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP));
  }
}
