package dev.aether.domain.billing.price;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPricingTest {
  private static final ModelPricing OFFICIAL = ModelPricing.official();
  private static final LocalDate DAY = LocalDate.parse("2026-05-01");

  @Nested
  class Cost {

    @ParameterizedTest
    @CsvSource({
      "gpt-4-turbo,1000,0,0,0.01",
      "gpt-4-turbo,0,1000,0,0.03",
      "gpt-4-turbo,1234,567,0,0.02935",
      "claude-3-haiku,1000,0,0,0.00025",
      "claude-3-haiku,0,1000,0,0.00125",
      "claude-3-haiku,1,0,0,0.00000025",
      "dalle-3,0,0,1,0.04",
      "dalle-3,0,0,3,0.12",
      "dalle-3,1000,1000,0,0",
      "gpt-4o,1000000,1000000,0,12.50",
      "gpt-4o-mini,1000000,1000000,0,0.75",
      "claude-3-5-sonnet,1000000,1000000,0,18",
      "claude-3-5-haiku,1000000,1000000,0,4.80",
      "aether-builtin-1,1000000,1000000,5,0"
    })
    void isThatOfTheTable(String model, long input, long output, long images, String dollars) {
      assertThat(OFFICIAL.cost(model, new ModelUsage(input, output, images), DAY))
          .isEqualTo(Money.usd(dollars));
    }

    @Test
    void isExactForAnyNumberOfTokens() {
      assertThat(
              OFFICIAL.cost("gpt-4-turbo", ModelUsage.tokens(Long.MAX_VALUE, Long.MAX_VALUE), DAY))
          .isEqualTo(Money.usd("368934881474191.03228"));
      assertThat(OFFICIAL.cost("dalle-3", ModelUsage.images(Long.MAX_VALUE), DAY))
          .isEqualTo(Money.usd("368934881474191032.28"));
    }

    @ParameterizedTest
    @CsvSource({"1,0.00000001", "2,0.00000001", "3,0.00000002", "0,0"})
    void isRoundedOnceAHalfAwayFromZero(long tokens, String dollars) {
      ModelPrice half = ModelPrice.tokens("half", "2026-01-01", "0.005", "0");
      assertThat(half.costOf(ModelUsage.tokens(tokens, 0))).isEqualTo(Money.usd(dollars));
    }

    @Test
    void isNotRoundedForEachPart() {
      ModelPrice price = ModelPrice.tokens("m", "2026-01-01", "0.004", "0.004");
      assertThat(price.costOf(ModelUsage.tokens(1, 1))).isEqualTo(Money.usd("0.00000001"));
      assertThat(price.costOf(ModelUsage.tokens(1, 0))).isEqualTo(Money.usd("0"));
    }
  }

  @Nested
  class OnADay {

    @Test
    void isTheLatestRowThatIsNotAfterIt() {
      ModelUsage million = ModelUsage.tokens(1_000_000, 0);
      assertThat(OFFICIAL.cost("gpt-4o", million, LocalDate.parse("2024-10-01")))
          .isEqualTo(Money.usd("5"));
      assertThat(OFFICIAL.cost("gpt-4o", million, LocalDate.parse("2024-10-02")))
          .isEqualTo(Money.usd("2.50"));
    }

    @Test
    void beginsWithTheFirstRow() {
      LocalDate first = LocalDate.parse("2024-05-13");
      assertThat(OFFICIAL.priceOn("gpt-4o", first).validFrom()).isEqualTo(first);
      assertThat(refusal(() -> OFFICIAL.priceOn("gpt-4o", first.minusDays(1))))
          .isEqualTo(
              new Problem(
                  ErrorCode.PRICE_NOT_YET_VALID,
                  "This model has no price on that day.",
                  Map.of("model", "gpt-4o", "day", "2024-05-12")));
    }

    @Test
    void isRefusedForAModelThatNobodyKnows() {
      assertThat(refusal(() -> OFFICIAL.cost("gpt-9", ModelUsage.tokens(1, 1), DAY)))
          .isEqualTo(
              new Problem(
                  ErrorCode.PRICE_UNKNOWN_MODEL,
                  "There is no price for this model, so it cannot be used.",
                  Map.of("model", "gpt-9")));
    }
  }

  @Test
  void hasOnePriceADayForEachModel() {
    ModelPrice row = ModelPrice.tokens("m", "2026-01-01", "1", "1");
    assertThatThrownBy(
            () -> new ModelPricing(List.of(row, ModelPrice.tokens("m", "2026-01-01", "2", "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("two prices on one day");
    assertThatCode(
            () ->
                new ModelPricing(
                    List.of(
                        row,
                        ModelPrice.tokens("m", "2026-01-02", "2", "2"),
                        ModelPrice.tokens("n", "2026-01-01", "2", "2"))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhatCannotBeAPriceOrAUse() {
    LocalDate day = LocalDate.parse("2026-01-01");
    BigDecimal zero = BigDecimal.ZERO;
    BigDecimal less = new BigDecimal("-0.01");
    assertThatThrownBy(() -> new ModelPrice(" ", day, zero, zero, zero))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelPrice("m", day, less, zero, zero))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelPrice("m", day, zero, less, zero))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelPrice("m", day, zero, zero, less))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelUsage(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelUsage(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ModelUsage(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void neverFallsWithMoreTokens(
      @ForAll @LongRange(max = 1L << 60) long tokens,
      @ForAll @LongRange(max = 1L << 60) long more) {
    Money less = OFFICIAL.cost("claude-3-haiku", ModelUsage.tokens(tokens, tokens), DAY);
    assertThat(OFFICIAL.cost("claude-3-haiku", ModelUsage.tokens(tokens + more, tokens), DAY))
        .isGreaterThanOrEqualTo(less);
  }
}
