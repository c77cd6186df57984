package dev.aether.domain.billing.subscription;

import dev.aether.domain.billing.Tier;
import java.time.Duration;
import java.time.Instant;

/** Subscriptions and events that say only what matters. */
final class Billing {
  static final Instant START = Instant.parse("2026-01-31T10:00:00Z");
  static final Period JANUARY = Period.firstMonth(START);
  static final Period FEBRUARY = JANUARY.next();
  static final Instant END = JANUARY.end();
  static final Instant MIDDLE = at(10);
  static final Period TRIAL = Period.trial(START, at(14));

  private Billing() {}

  static Instant at(long days) {
    return START.plus(Duration.ofDays(days));
  }

  static BillingEvent event(Instant at, BillingFact fact) {
    return new BillingEvent("evt_" + at + fact.kind(), at, fact);
  }

  static Subscription active(Tier plan) {
    return Subscription.running(plan, SubscriptionStatus.ACTIVE, JANUARY);
  }

  static Subscription trialing(Tier plan) {
    return Subscription.running(plan, SubscriptionStatus.TRIALING, TRIAL);
  }

  static Subscription overdue(Tier plan, Instant since) {
    return active(plan).unpaidSince(since);
  }

  /** A paid subscription, or one that was, in the given status in the middle of the period. */
  static Subscription in(SubscriptionStatus status) {
    return switch (status) {
      case TRIALING -> trialing(Tier.PRO);
      case ACTIVE -> active(Tier.PRO);
      case PAST_DUE -> overdue(Tier.PRO, at(5));
      case INCOMPLETE -> Subscription.awaitingPayment(Tier.PRO);
      case CANCELLED, INACTIVE -> active(Tier.PRO).ended(status, at(5));
    };
  }
}
