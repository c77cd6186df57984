package dev.aether.domain.billing.subscription;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an account subscribes to (specification, section 1.7).
 *
 * <p>Every change is a {@link BillingEvent}. Where a person asks, {@link #apply} refuses what the
 * table of {@link BillingFactKind} does not admit; where a payment provider tells, {@link #after}
 * passes over it, since a fact that cannot be is no news. Time itself changes the state too: {@link
 * #asOf} carries out what has come due.
 *
 * @param plan the tier that was ordered; in force only as {@link #tierInForce} says
 * @param period what is paid or tried; empty on the free tier and before the first payment
 * @param nextPlan the lesser tier that takes over at the end of the period
 * @param endsWithPeriod whether it is cancelled at the end of the period
 * @param overdueSince since when a payment is late; with status PAST_DUE, and only then
 * @param endedAt when it ended; with status CANCELLED or INACTIVE, and only then
 */
public record Subscription(
    Tier plan,
    SubscriptionStatus status,
    Optional<Period> period,
    Optional<Tier> nextPlan,
    boolean endsWithPeriod,
    Optional<Instant> overdueSince,
    Optional<Instant> endedAt) {

  /** How long the tier stays in force after a payment is late. */
  public static final Duration GRACE = Duration.ofDays(7);

  public Subscription {
    Objects.requireNonNull(plan);
    Objects.requireNonNull(period);
    Objects.requireNonNull(nextPlan);
    boolean overdue = status == SubscriptionStatus.PAST_DUE;
    boolean ended = status == SubscriptionStatus.CANCELLED || status == SubscriptionStatus.INACTIVE;
    if (overdueSince.isPresent() != overdue || endedAt.isPresent() != ended) {
      throw new IllegalArgumentException("the instants do not fit the status " + status);
    }
  }

  /** What every account begins with: the free tier, active, without an end. */
  public static Subscription free() {
    return of(Tier.FREE, SubscriptionStatus.ACTIVE, Optional.empty());
  }

  static Subscription awaitingPayment(Tier plan) {
    return of(plan, SubscriptionStatus.INCOMPLETE, Optional.empty());
  }

  static Subscription running(Tier plan, SubscriptionStatus status, Period period) {
    return of(plan, status, Optional.of(period));
  }

  private static Subscription of(Tier plan, SubscriptionStatus status, Optional<Period> period) {
    return new Subscription(
        plan, status, period, Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  /**
   * The state after what a person asks for; {@code SUB_INVALID_TRANSITION} where the table does not
   * admit it or it changes nothing.
   */
  public Subscription apply(BillingEvent event) {
    Subscription current = asOf(event.at());
    Subscription next = after(event);
    if (next.equals(current)) {
      throw new Problem(
              ErrorCode.SUB_INVALID_TRANSITION,
              "This cannot be done now; the subscription is " + current.status.wire() + ".",
              Map.of(
                  "plan", current.plan.wire(),
                  "status", current.status.wire(),
                  "change", event.fact().kind().wire()))
          .asException();
    }
    return next;
  }

  /** The state after what a payment provider tells; only as of then where it cannot be. */
  public Subscription after(BillingEvent event) {
    Subscription current = asOf(event.at());
    return current.admits(event.fact().kind()) ? event.fact().on(current, event.at()) : current;
  }

  /**
   * The state at {@code now}, with what has come due by then: at the end of a period a wished end
   * or a waiting plan takes effect, and the next payment is late until somebody tells that it came.
   */
  public Subscription asOf(Instant now) {
    boolean runs =
        status == SubscriptionStatus.TRIALING
            || status == SubscriptionStatus.ACTIVE
            || status == SubscriptionStatus.PAST_DUE;
    Optional<Instant> due = period.map(Period::end).filter(end -> runs && !now.isBefore(end));
    if (due.isEmpty()) {
      return this;
    }
    if (endsWithPeriod) {
      return ended(SubscriptionStatus.CANCELLED, due.get());
    }
    return new Subscription(
        nextPlan.orElse(plan),
        SubscriptionStatus.PAST_DUE,
        period,
        Optional.empty(),
        false,
        overdueSince.or(() -> due),
        Optional.empty());
  }

  public SubscriptionStatus statusAt(Instant now) {
    return asOf(now).status;
  }

  /** The tier whose limits hold at {@code now}. */
  public Tier tierInForce(Instant now) {
    Subscription current = asOf(now);
    return switch (current.status) {
      case TRIALING, ACTIVE -> current.plan;
      case PAST_DUE -> now.isBefore(current.graceEnd()) ? current.plan : Tier.FREE;
      case INCOMPLETE, CANCELLED, INACTIVE -> Tier.FREE;
    };
  }

  /** When it will end, where that is wished. */
  public Optional<Instant> cancelAt() {
    return period.map(Period::end).filter(end -> endsWithPeriod);
  }

  private Instant graceEnd() {
    return overdueSince.orElseThrow().plus(GRACE);
  }

  private boolean admits(BillingFactKind kind) {
    return plan.isPaid() ? kind.happensIn(status) : kind.begins();
  }

  Subscription paid(Tier paidPlan, Period paidPeriod) {
    boolean samePeriod = period.equals(Optional.of(paidPeriod));
    return new Subscription(
        paidPlan,
        SubscriptionStatus.ACTIVE,
        Optional.of(paidPeriod),
        nextPlan.filter(next -> samePeriod && next.isBelow(paidPlan)),
        endsWithPeriod && samePeriod,
        Optional.empty(),
        Optional.empty());
  }

  Subscription renewed(Period next) {
    return running(nextPlan.orElse(plan), SubscriptionStatus.ACTIVE, next);
  }

  Subscription changedTo(Tier next) {
    Optional<Tier> waiting = Optional.of(next).filter(tier -> tier.isBelow(plan));
    Tier now = waiting.isPresent() ? plan : next;
    return new Subscription(now, status, period, waiting, endsWithPeriod, overdueSince, endedAt);
  }

  Subscription unpaidSince(Instant at) {
    if (status == SubscriptionStatus.INCOMPLETE) {
      return this;
    }
    return new Subscription(
        plan,
        SubscriptionStatus.PAST_DUE,
        period,
        nextPlan,
        endsWithPeriod,
        overdueSince.or(() -> Optional.of(at)),
        Optional.empty());
  }

  Subscription endingWithPeriod(boolean ends) {
    return new Subscription(plan, status, period, nextPlan, ends, overdueSince, endedAt);
  }

  Subscription ended(SubscriptionStatus how, Instant at) {
    return new Subscription(
        plan,
        how,
        period,
        Optional.empty(),
        false,
        Optional.empty(),
        endedAt.or(() -> Optional.of(at)));
  }
}
