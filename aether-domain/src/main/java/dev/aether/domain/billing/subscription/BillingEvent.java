package dev.aether.domain.billing.subscription;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that happened to a subscription, as its owner or the payment provider tells it.
 *
 * @param id the teller's name of the event, the same however often it is told
 * @param at when it happened, not when it was told
 */
public record BillingEvent(String id, Instant at, BillingFact fact)
    implements Comparable<BillingEvent> {

  /**
   * The order of replay. At the same instant the facts come in the order of a subscription's life,
   * so that what ends it wins; then the id decides, and at last the content, so that no two
   * different events are ever equal in it.
   */
  private static final Comparator<BillingEvent> ORDER =
      Comparator.comparing(BillingEvent::at)
          .thenComparing(event -> event.fact().kind())
          .thenComparing(BillingEvent::id)
          .thenComparing(event -> event.fact().toString());

  public BillingEvent {
    Objects.requireNonNull(at);
    Objects.requireNonNull(fact);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a billing event has an id");
    }
  }

  @Override
  public int compareTo(BillingEvent other) {
    return ORDER.compare(this, other);
  }
}
