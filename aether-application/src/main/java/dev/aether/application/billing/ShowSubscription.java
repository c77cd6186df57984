package dev.aether.application.billing;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.subscription.Subscription;
import java.time.Clock;

/** Reads what the user subscribes to. */
public final class ShowSubscription {
  private final UnitOfWork units;
  private final Subscriptions subscriptions;
  private final Clock clock;

  public ShowSubscription(UnitOfWork units, Subscriptions subscriptions, Clock clock) {
    this.units = units;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** The subscription as of now; the free one where there is none. */
  public Subscription handle(Actor.User actor) {
    return units.read(actor, () -> subscriptions.find(actor.id())).asOf(clock.instant());
  }
}
