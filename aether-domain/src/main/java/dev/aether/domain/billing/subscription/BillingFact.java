package dev.aether.domain.billing.subscription;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Instant;
import java.util.Objects;

/**
 * What can happen to a subscription, and what it makes of one. In which state it can happen says
 * the table in {@link BillingFactKind}.
 */
public sealed interface BillingFact {

  BillingFactKind kind();

  /**
   * The next state of {@code subscription}, which the table admits and which is as of {@code at}.
   */
  Subscription on(Subscription subscription, Instant at);

  /** A paid tier was ordered; its first payment is awaited. */
  record Created(Tier plan) implements BillingFact {
    public Created {
      requirePaid(plan);
    }

    @Override
    public BillingFactKind kind() {
      return BillingFactKind.CREATED;
    }

    @Override
    public Subscription on(Subscription subscription, Instant at) {
      return Subscription.awaitingPayment(plan);
    }
  }

  /** A paid tier may be tried until the end of {@code trial}. */
  record TrialStarted(Tier plan, Period trial) implements BillingFact {
    public TrialStarted {
      requirePaid(plan);
      Objects.requireNonNull(trial);
    }

    @Override
    public BillingFactKind kind() {
      return BillingFactKind.TRIAL_STARTED;
    }

    @Override
    public Subscription on(Subscription subscription, Instant at) {
      return Subscription.running(plan, SubscriptionStatus.TRIALING, trial);
    }
  }

  /** A payment succeeded: {@code plan} is paid for {@code period}. */
  record Activated(Tier plan, Period period) implements BillingFact {
    public Activated {
      requirePaid(plan);
      Objects.requireNonNull(period);
    }

    @Override
    public BillingFactKind kind() {
      return BillingFactKind.ACTIVATED;
    }

    @Override
    public Subscription on(Subscription subscription, Instant at) {
      return subscription.paid(plan, period);
    }
  }

  /** The period turned and the next is paid; a downgrade that waited for it takes effect. */
  record Renewed(Period period) implements BillingFact {
    public Renewed {
      Objects.requireNonNull(period);
    }

    @Override
    public BillingFactKind kind() {
      return BillingFactKind.RENEWED;
    }

    @Override
    public Subscription on(Subscription subscription, Instant at) {
      return subscription.renewed(period);
    }
  }

  /** Another paid tier: at once where it is more, at the end of the period where it is less. */
  record PlanChanged(Tier plan) implements BillingFact {
    public PlanChanged {
      requirePaid(plan);
    }

    @Override
    public BillingFactKind kind() {
      return BillingFactKind.PLAN_CHANGED;
    }

    @Override
    public Subscription on(Subscription subscription, Instant at) {
      return subscription.changedTo(plan);
    }
  }

  /** What is told without more to say. */
  enum Notice implements BillingFact {
    /** A payment failed; the days of grace begin with the first that did. */
    PAYMENT_FAILED,
    /** It shall end with the period that runs. */
    CANCEL_REQUESTED,
    /** It shall go on after all. */
    RESUMED,
    /** Its owner ended it at once. */
    CANCELLED_NOW,
    /** The payment provider removed it. */
    DELETED;

    @Override
    public BillingFactKind kind() {
      return switch (this) {
        case PAYMENT_FAILED -> BillingFactKind.PAYMENT_FAILED;
        case CANCEL_REQUESTED -> BillingFactKind.CANCEL_REQUESTED;
        case RESUMED -> BillingFactKind.RESUMED;
        case CANCELLED_NOW -> BillingFactKind.CANCELLED_NOW;
        case DELETED -> BillingFactKind.DELETED;
      };
    }

    @Override
    public Subscription on(Subscription subscription, Instant at) {
      return switch (this) {
        case PAYMENT_FAILED -> subscription.unpaidSince(at);
        case CANCEL_REQUESTED -> subscription.endingWithPeriod(true);
        case RESUMED -> subscription.endingWithPeriod(false);
        case CANCELLED_NOW -> subscription.ended(SubscriptionStatus.CANCELLED, at);
        case DELETED -> subscription.ended(SubscriptionStatus.INACTIVE, at);
      };
    }
  }

  private static void requirePaid(Tier plan) {
    if (!plan.isPaid()) {
      throw Problem.at(
              ErrorCode.SUB_INVALID_PLAN,
              "/plan",
              "The free plan is not subscribed to; cancel to return to it.")
          .asException();
    }
  }
}
