package dev.aether.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Currency WON = Currency.getInstance("KRW");

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.0", "5.00", "5.00000000", "0.5E1"})
  void isEqualWhereTheAmountIs(String written) {
    assertThat(Money.usd(written)).isEqualTo(Money.usd("5")).hasToString("5.00 USD");
  }

  @ParameterizedTest
  @CsvSource({"0,0.00 USD", "1E+3,1000.00 USD", "0.00000025,0.00000025 USD", "-1.5,-1.50 USD"})
  void showsAtLeastTheDecimalsOfItsCurrency(String written, String shown) {
    assertThat(Money.usd(written)).hasToString(shown);
  }

  @Test
  void hasNoDecimalsWhereTheCurrencyHasNone() {
    assertThat(new Money(new BigDecimal("5000.0"), WON)).hasToString("5000 KRW");
  }

  @Test
  void isWholeWhereTheCurrencyKnowsNoDecimals() {
    Money gold = new Money(new BigDecimal("100"), Currency.getInstance("XAU"));
    assertThat(gold).hasToString("100 XAU");
    assertThat(gold.payable()).isEqualTo(gold);
  }

  @Test
  void isRefusedWithMoreDecimalsThanAreKept() {
    assertThat(Money.usd("0.00000001")).hasToString("0.00000001 USD");
    assertThatThrownBy(() -> Money.usd("0.000000001"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("more than 8 decimals: 0.000000001");
  }

  @Test
  void addsAndMultipliesExactly() {
    assertThat(Money.usd("0.1").plus(Money.usd("0.2"))).isEqualTo(Money.usd("0.3"));
    assertThat(Money.usd("0.00000025").times(4_000_000)).isEqualTo(Money.usd("1"));
  }

  @Test
  void doesNotMixCurrencies() {
    Money won = new Money(BigDecimal.ONE, WON);
    assertThatThrownBy(() -> won.plus(Money.usd("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("KRW and USD do not mix");
    assertThatThrownBy(() -> won.compareTo(Money.usd("1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class Payable {

    @ParameterizedTest
    @CsvSource({"1.004,1.00", "1.005,1.00", "1.015,1.02", "1.0051,1.01", "7,7"})
    void isRoundedToCentsAHalfToEven(String exact, String cents) {
      assertThat(Money.usd(exact).payable()).isEqualTo(Money.usd(cents));
    }

    @Test
    void isWholeWhereTheCurrencyHasNoDecimals() {
      assertThat(new Money(new BigDecimal("1200.7"), WON).payable()).hasToString("1201 KRW");
    }
  }

  @Test
  void isOrderedByAmount() {
    assertThat(Money.usd("4.99")).isLessThan(Money.usd("5"));
    assertThat(Money.usd("5")).isGreaterThan(Money.usd("4.99"));
    assertThat(Money.usd("5").compareTo(Money.usd("5.00"))).isZero();
  }

  @Test
  void knowsItsSign() {
    assertThat(Money.usd("0.00").isZero()).isTrue();
    assertThat(Money.usd("0.01").isZero()).isFalse();
    assertThat(Money.usd("-0.01").isNegative()).isTrue();
    assertThat(Money.usd("0").isNegative()).isFalse();
  }
}
