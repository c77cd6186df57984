package dev.aether.domain.template;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingSummaryTest {

  @ParameterizedTest
  @CsvSource({"1, 5, 5.00", "3, 10, 3.33", "3, 11, 3.67", "8, 37, 4.63", "1, 1, 1.00"})
  void hasAMeanWithTwoDecimals(long count, long sum, String mean) {
    assertThat(new RatingSummary(count, sum).mean()).contains(new BigDecimal(mean));
  }

  @Test
  void hasNoMeanWithoutRatings() {
    assertThat(RatingSummary.NONE.mean()).isEmpty();
  }

  @Property
  void forgetsARatingWhole(
      @ForAll List<@IntRange(min = 1, max = 5) Integer> stars,
      @ForAll @IntRange(min = 1, max = 5) int last) {
    RatingSummary summary = RatingSummary.NONE;
    for (int given : stars) {
      summary = summary.with(new Rating(given));
    }
    assertThat(summary.count()).isEqualTo(stars.size());
    assertThat(summary.with(new Rating(last)).without(new Rating(last))).isEqualTo(summary);
    summary
        .mean()
        .ifPresent(
            mean ->
                assertThat(mean).isBetween(BigDecimal.ONE, BigDecimal.valueOf(5)).hasScaleOf(2));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "1, 0", "1, 6", "0, 1", "2, 11", "2, 1"})
  void refusesWhatCannotBe(long count, long sum) {
    assertThatThrownBy(() -> new RatingSummary(count, sum))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void takesOneToFiveStars(int stars) {
    assertThat(new Rating(stars).stars()).isEqualTo(stars);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 6})
  void refusesOtherStars(int stars) {
    assertThat(refusal(() -> new Rating(stars)))
        .isEqualTo(Problem.at(ErrorCode.VAL_INVALID_INPUT, "/rating", "A rating is 1 to 5 stars."));
  }
}
