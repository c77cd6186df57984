package dev.aether.application.billing;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.subscription.Subscription;

/** What accounts subscribe to. */
public interface Subscriptions {
  /**
   * The subscription of the running user, or of anybody in the system; free where there is none.
   */
  Subscription find(UserId user);

  /**
   * The same, in the system only; whoever else locks it waits until this unit ends, so that no
   * event is lost.
   */
  Subscription lock(UserId user);

  /** Stores the next state, in the system only; the account's tier and status follow. */
  void put(UserId user, Subscription subscription);
}
