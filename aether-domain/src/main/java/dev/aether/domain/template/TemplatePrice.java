package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.Optional;

/** What a template costs, once, in US dollars: nothing, or a price that makes it premium. */
public sealed interface TemplatePrice {

  static TemplatePrice free() {
    return Free.INSTANCE;
  }

  /** A premium template's price; refuses with {@link ErrorCode#TEMPLATE_INVALID}. */
  static TemplatePrice of(BigDecimal amount) {
    return new Premium(amount);
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
  Optional<BigDecimal> amount();

  private static RuntimeException refuse(String message) {
    return Problem.at(ErrorCode.TEMPLATE_INVALID, "/price", message).asException();
  }

  /** It costs nothing. */
  enum Free implements TemplatePrice {
    INSTANCE;

    @Override
    public Optional<BigDecimal> amount() {
      return Optional.empty();
    }
  }

  /** From 0.01 to 99 999 999.99, with two decimals. */
  record Premium(BigDecimal value) implements TemplatePrice {
    private static final BigDecimal MOST = new BigDecimal("99999999.99");

    public Premium {
      if (value.signum() <= 0
          || value.compareTo(MOST) > 0
          || value.stripTrailingZeros().scale() > 2) {
        throw refuse("A price is 0.01 to 99999999.99, with two decimals at most.");
      }
      value = value.setScale(2);
    }

    @Override
    public Optional<BigDecimal> amount() {
      return Optional.of(value);
    }
  }
}
