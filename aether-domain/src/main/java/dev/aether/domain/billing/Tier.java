package dev.aether.domain.billing;

import dev.aether.domain.shared.Limit;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A subscription tier and what it grants (specification, section 7.2).
 *
 * <p>Prices are in US dollars a month.
 */
public enum Tier {
  FREE(Limit.of(10), Limit.of(3), Limit.of(0), "0"),
  STARTER(Limit.of(100), Limit.of(10), Limit.of(1), "5"),
  PRO(Limit.unlimited(), Limit.unlimited(), Limit.of(5), "19"),
  BUSINESS(Limit.unlimited(), Limit.unlimited(), Limit.unlimited(), "49");

  private final Limit monthlyAiCredits;
  private final Limit maxSites;
  private final Limit maxCustomDomains;
  private final BigDecimal price;

  Tier(Limit monthlyAiCredits, Limit maxSites, Limit maxCustomDomains, String price) {
    this.monthlyAiCredits = monthlyAiCredits;
    this.maxSites = maxSites;
    this.maxCustomDomains = maxCustomDomains;
    this.price = new BigDecimal(price);
  }

  public Limit monthlyAiCredits() {
    return monthlyAiCredits;
  }

  public Limit maxSites() {
    return maxSites;
  }

  public Limit maxCustomDomains() {
    return maxCustomDomains;
  }

  public BigDecimal price() {
    return price;
  }

  /** The name in SQL and JSON, such as {@code free}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Tier ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
