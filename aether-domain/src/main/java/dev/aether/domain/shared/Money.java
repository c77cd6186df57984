package dev.aether.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency, never a floating-point number.
 *
 * <p>An amount keeps up to {@value #MAX_SCALE} decimals, because one token costs a fraction of a
 * cent, and at least the decimals of its currency, so that equal amounts are equal values: {@code
 * 5}, {@code 5.0} and {@code 5.00} dollars are the same.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  /** The decimals that the database keeps of a cost, {@code NUMERIC(18,8)}. */
  public static final int MAX_SCALE = 8;

  private static final Currency US_DOLLAR = Currency.getInstance("USD");

  public Money {
    Objects.requireNonNull(currency);
    BigDecimal shortest = amount.stripTrailingZeros();
    if (shortest.scale() > MAX_SCALE) {
      throw new IllegalArgumentException(
          "more than " + MAX_SCALE + " decimals: " + amount.toPlainString());
    }
    int minor = Math.max(0, currency.getDefaultFractionDigits());
    amount = shortest.scale() < minor ? shortest.setScale(minor) : shortest;
  }

  public static Money usd(String amount) {
    return usd(new BigDecimal(amount));
  }

  public static Money usd(BigDecimal amount) {
    return new Money(amount, US_DOLLAR);
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money times(long factor) {
    return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /** The amount that can be paid, in whole minor units (cents); a half is rounded to even. */
  public Money payable() {
    int minor = Math.max(0, currency.getDefaultFractionDigits());
    return new Money(amount.setScale(minor, RoundingMode.HALF_EVEN), currency);
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
    }
    return other;
  }

  /** The amount and the currency's code, such as {@code 19.00 USD}. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }
}
