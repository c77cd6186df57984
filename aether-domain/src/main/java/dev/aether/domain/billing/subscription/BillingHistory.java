package dev.aether.domain.billing.subscription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that was told about one account's subscription.
 *
 * <p>A payment provider tells events late, twice and out of order. This is a set that only grows:
 * two events are the same when all of them is the same, and {@link #subscription()} replays the set
 * in {@link BillingEvent}'s total order. Joining sets does not depend on order or repetition, so
 * neither does the state. A field-wise "last writer wins" would not do: whether a downgrade waits
 * or a payment ends the grace depends on the state in between.
 *
 * @param events in the order of replay, without duplicates
 */
public record BillingHistory(List<BillingEvent> events) {
  public BillingHistory {
    events = events.stream().distinct().sorted().toList();
  }

  public static BillingHistory empty() {
    return new BillingHistory(List.of());
  }

  public BillingHistory with(BillingEvent event) {
    return withAll(List.of(event));
  }

  public BillingHistory withAll(Collection<BillingEvent> more) {
    List<BillingEvent> all = new ArrayList<>(events);
    all.addAll(more);
    return new BillingHistory(all);
  }

  /** What the events make of an account that began on the free tier. */
  public Subscription subscription() {
    Subscription subscription = Subscription.free();
    for (BillingEvent event : events) {
      subscription = subscription.after(event);
    }
    return subscription;
  }
}
