package dev.aether.application.billing;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.BillingEvent;
import dev.aether.domain.billing.subscription.BillingFact;
import dev.aether.domain.billing.subscription.Subscription;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Changes what the user subscribes to, as far as that takes no payment. */
public final class ChangeSubscription {
  private static final Actor SELF = new Actor.Service("subscriptions");

  private final UnitOfWork units;
  private final Subscriptions subscriptions;
  private final AuditRecorder audit;
  private final Ids ids;
  private final Clock clock;

  public ChangeSubscription(
      UnitOfWork units, Subscriptions subscriptions, AuditRecorder audit, Ids ids, Clock clock) {
    this.units = units;
    this.subscriptions = subscriptions;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Has a lesser plan take over at the end of the period; a larger one takes a payment. */
  public Subscription changePlan(Actor.User actor, Tier plan) {
    return change(actor, new BillingFact.PlanChanged(plan), AuditAction.SUBSCRIPTION_UPDATE);
  }

  /** Ends it with the period that runs. */
  public Subscription cancel(Actor.User actor) {
    return change(actor, BillingFact.Notice.CANCEL_REQUESTED, AuditAction.SUBSCRIPTION_CANCEL);
  }

  /** Lets it go on after all. */
  public Subscription resume(Actor.User actor) {
    return change(actor, BillingFact.Notice.RESUMED, AuditAction.SUBSCRIPTION_RESUME);
  }

  /** CONFLICT {@code SUB_INVALID_TRANSITION} where it cannot be done now or takes a payment. */
  private Subscription change(Actor.User actor, BillingFact fact, AuditAction action) {
    return units.as(
        SELF,
        () -> {
          Instant now = clock.instant();
          Subscription current = subscriptions.lock(actor.id()).asOf(now);
          requireNoPayment(current, fact);
          Subscription next = current.apply(new BillingEvent(ids.next().toString(), now, fact));
          subscriptions.put(actor.id(), next);
          audit.record(actor, action, Optional.of(actor.id()));
          return next;
        });
  }

  private static void requireNoPayment(Subscription current, BillingFact fact) {
    if (fact instanceof BillingFact.PlanChanged changed && current.plan().isBelow(changed.plan())) {
      throw Problem.at(
              ErrorCode.SUB_INVALID_TRANSITION,
              "/plan",
              "A larger plan takes a payment, and none can be made here.")
          .asException();
    }
  }
}
