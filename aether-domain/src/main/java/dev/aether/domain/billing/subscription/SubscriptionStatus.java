package dev.aether.domain.billing.subscription;

import java.util.Locale;

/**
 * How a subscription stands (specification, sections 1.1, 1.7 and 7.2). An account that never
 * subscribed is {@link #ACTIVE} on the free tier.
 */
public enum SubscriptionStatus {
  /** A paid tier is tried and not yet paid. */
  TRIALING,
  /** All is paid, or nothing has to be. */
  ACTIVE,
  /** Ended because its owner wished so. */
  CANCELLED,
  /** Ordered, and the first payment has not come. */
  INCOMPLETE,
  /** A later payment is late. */
  PAST_DUE,
  /** Ended because nobody paid, or removed by the payment provider. */
  INACTIVE;

  /** The name in SQL and JSON, such as {@code past_due}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SubscriptionStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
