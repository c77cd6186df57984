package dev.aether.domain.billing.subscription;

import static dev.aether.domain.billing.subscription.SubscriptionStatus.ACTIVE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.CANCELLED;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.INACTIVE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.INCOMPLETE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.PAST_DUE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.TRIALING;

import java.util.Locale;
import java.util.Set;

/**
 * The table of transitions: in which states of a paid subscription each fact can happen, in the
 * order of a subscription's life. On the free tier only those happen that {@link #begins()}.
 */
public enum BillingFactKind {
  CREATED(true, Set.of(CANCELLED, INACTIVE)),
  TRIAL_STARTED(true, Set.of(INCOMPLETE, CANCELLED, INACTIVE)),
  ACTIVATED(true, Set.of(INCOMPLETE, TRIALING, ACTIVE, PAST_DUE, CANCELLED, INACTIVE)),
  RENEWED(false, Set.of(TRIALING, ACTIVE, PAST_DUE)),
  PLAN_CHANGED(false, Set.of(TRIALING, ACTIVE)),
  PAYMENT_FAILED(false, Set.of(INCOMPLETE, TRIALING, ACTIVE, PAST_DUE)),
  CANCEL_REQUESTED(false, Set.of(TRIALING, ACTIVE, PAST_DUE)),
  RESUMED(false, Set.of(TRIALING, ACTIVE, PAST_DUE)),
  CANCELLED_NOW(false, Set.of(INCOMPLETE, TRIALING, ACTIVE, PAST_DUE)),
  DELETED(false, Set.of(INCOMPLETE, TRIALING, ACTIVE, PAST_DUE, CANCELLED));

  private final boolean begins;
  private final Set<SubscriptionStatus> from;

  BillingFactKind(boolean begins, Set<SubscriptionStatus> from) {
    this.begins = begins;
    this.from = from;
  }

  /** Whether a paid subscription can begin with it. */
  public boolean begins() {
    return begins;
  }

  /** Whether it can happen to a paid subscription in {@code status}. */
  public boolean happensIn(SubscriptionStatus status) {
    return from.contains(status);
  }

  /** The name in SQL and JSON, such as {@code plan_changed}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static BillingFactKind ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
