package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Fixtures;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.BillingEvent;
import dev.aether.domain.billing.subscription.BillingFact;
import dev.aether.domain.billing.subscription.BillingHistory;
import dev.aether.domain.billing.subscription.Period;
import dev.aether.domain.billing.subscription.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.billing.Subscriptions}. */
public interface SubscriptionsContract extends Contract {

  @Test
  default void isFreeWhereNothingWasSubscribedTo() {
    Account alice = signedUp("alice");
    assertThat(see(alice, () -> ports().subscriptions().find(alice.id())))
        .isEqualTo(Subscription.free());
  }

  @Test
  default void findsEveryStateThatWasPut() {
    Account alice = signedUp("alice");
    for (Subscription state : states()) {
      inSystem(() -> ports().subscriptions().put(alice.id(), state));
      assertThat(see(alice, () -> ports().subscriptions().find(alice.id()))).isEqualTo(state);
      assertThat(systemSees(() -> ports().subscriptions().lock(alice.id()))).isEqualTo(state);
    }
  }

  @Test
  default void showsStrangersNothing() {
    Account alice = signedUp("alice");
    inSystem(() -> ports().subscriptions().put(alice.id(), states().get(1)));
    Account bob = signedUp("bob");
    assertThat(see(bob, () -> ports().subscriptions().find(alice.id())))
        .isEqualTo(Subscription.free());
  }

  @Test
  default void letsUsersSubscribeToNothingByThemselves() {
    Account alice = signedUp("alice");
    Subscription business = states().get(1);
    assertThatThrownBy(() -> in(alice, () -> ports().subscriptions().put(alice.id(), business)))
        .isInstanceOf(RuntimeException.class);
    assertThat(see(alice, () -> ports().subscriptions().find(alice.id())))
        .isEqualTo(Subscription.free());
  }

  @Test
  default void refusesASubscriptionOfNobody() {
    UserId nobody = new UserId(UUID.randomUUID());
    assertThatThrownBy(() -> inSystem(() -> ports().subscriptions().put(nobody, states().get(0))))
        .isInstanceOf(RuntimeException.class);
  }

  /** One subscription in each of its states. */
  static List<Subscription> states() {
    Instant start = Fixtures.NOW;
    Period month = Period.firstMonth(start);
    Instant later = start.plusSeconds(3600);
    BillingEvent activated =
        new BillingEvent("1", start, new BillingFact.Activated(Tier.BUSINESS, month));
    Subscription active = after(activated);
    return List.of(
        Subscription.free(),
        active,
        after(
            new BillingEvent(
                "1",
                start,
                new BillingFact.TrialStarted(Tier.PRO, Period.trial(start, month.end())))),
        after(activated, event("2", later, new BillingFact.PlanChanged(Tier.STARTER))),
        after(activated, event("2", later, BillingFact.Notice.PAYMENT_FAILED)),
        after(activated, event("2", later, BillingFact.Notice.CANCEL_REQUESTED)),
        after(activated, event("2", later, BillingFact.Notice.CANCELLED_NOW)),
        after(activated, event("2", later, BillingFact.Notice.DELETED)),
        active.asOf(month.end().plusSeconds(1)));
  }

  private static BillingEvent event(String id, Instant at, BillingFact fact) {
    return new BillingEvent(id, at, fact);
  }

  private static Subscription after(BillingEvent... events) {
    return new BillingHistory(List.of(events)).subscription();
  }
}
