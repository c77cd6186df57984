package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Money;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.Optional;

/** What a template costs, once, in US dollars: nothing, or a price that makes it premium. */
public sealed interface TemplatePrice {

  static TemplatePrice free() {
    return Free.INSTANCE;
  }

  /** A premium template's price; refuses with {@link ErrorCode#TEMPLATE_INVALID}. */
  static TemplatePrice of(BigDecimal dollars) {
    if (dollars.stripTrailingZeros().scale() > Money.MAX_SCALE) {
      throw Premium.outOfRange();
    }
    return new Premium(Money.usd(dollars));
  }

  /**
   * The price behind the two fields of SQL and JSON: a premium template needs an amount and no
   * other has one. Zero and an absent amount are the same for a free template.
   */
  static TemplatePrice ofEdge(boolean premium, Optional<BigDecimal> amount) {
    if (premium) {
      return of(amount.orElseThrow(() -> refuse("A premium template needs a price.")));
    }
    if (amount.filter(it -> it.signum() != 0).isPresent()) {
      throw refuse("Only a premium template has a price.");
    }
    return free();
  }

  default boolean isPremium() {
    return amount().isPresent();
  }

  /** What it costs; empty for a free one. */
  Optional<Money> amount();

  private static RuntimeException refuse(String message) {
    return Problem.at(ErrorCode.TEMPLATE_INVALID, "/price", message).asException();
  }

  /** It costs nothing. */
  enum Free implements TemplatePrice {
    INSTANCE;

    @Override
    public Optional<Money> amount() {
      return Optional.empty();
    }
  }

  /** From 0.01 to 99999999.99, in whole cents. */
  record Premium(Money value) implements TemplatePrice {
    private static final Money MOST = Money.usd("99999999.99");

    public Premium {
      boolean positive = !value.isZero() && !value.isNegative();
      if (!positive || value.compareTo(MOST) > 0 || !value.equals(value.payable())) {
        throw outOfRange();
      }
    }

    @Override
    public Optional<Money> amount() {
      return Optional.of(value);
    }

    private static RuntimeException outOfRange() {
      return refuse("A price is 0.01 to 99999999.99, with two decimals at most.");
    }
  }
}
