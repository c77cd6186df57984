package dev.aether.domain.billing.subscription;

import static dev.aether.domain.billing.subscription.Billing.FEBRUARY;
import static dev.aether.domain.billing.subscription.Billing.JANUARY;
import static dev.aether.domain.billing.subscription.Billing.MIDDLE;
import static dev.aether.domain.billing.subscription.Billing.START;
import static dev.aether.domain.billing.subscription.Billing.active;
import static dev.aether.domain.billing.subscription.Billing.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.BillingFact.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BillingHistoryTest {

  private static BillingEvent event(String id, Instant at, BillingFact fact) {
    return new BillingEvent(id, at, fact);
  }

  @Test
  void ofNothingIsTheFreeTier() {
    assertThat(BillingHistory.empty().subscription()).isEqualTo(Subscription.free());
  }

  @Test
  void isReadInTheOrderInWhichThingsHappened() {
    BillingEvent ordered = event("c", START, new BillingFact.Created(Tier.PRO));
    BillingEvent paid = event("b", at(1), new BillingFact.Activated(Tier.PRO, JANUARY));
    BillingEvent failed = event("a", MIDDLE, Notice.PAYMENT_FAILED);
    BillingHistory history =
        BillingHistory.empty().with(failed).with(paid).with(failed).with(ordered);
    assertThat(history.events()).containsExactly(ordered, paid, failed);
    assertThat(history.subscription()).isEqualTo(active(Tier.PRO).unpaidSince(MIDDLE));
  }

  @Test
  void isReadAsALifeWhereThingsHappenedAtOneInstant() {
    BillingHistory history =
        new BillingHistory(
            List.of(
                event("1", START, Notice.CANCEL_REQUESTED),
                event("2", START, new BillingFact.Activated(Tier.PRO, JANUARY)),
                event("3", START, new BillingFact.Created(Tier.PRO))));
    assertThat(history.subscription()).isEqualTo(active(Tier.PRO).endingWithPeriod(true));
  }

  @Test
  void readsEqualFactsOfOneInstantByTheirIdAndThenByTheirContent() {
    BillingEvent pro = event("a", MIDDLE, new BillingFact.PlanChanged(Tier.PRO));
    BillingEvent business = event("b", MIDDLE, new BillingFact.PlanChanged(Tier.BUSINESS));
    BillingEvent starter = event("b", MIDDLE, new BillingFact.PlanChanged(Tier.STARTER));
    assertThat(new BillingHistory(List.of(starter, business, pro)).events())
        .containsExactly(pro, business, starter);
  }

  @Test
  void namesItsEvents() {
    assertThatThrownBy(() -> event(" ", START, Notice.RESUMED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a billing event has an id");
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void isTheSameForAnyOrderAndAnyRepetition(
      @ForAll("histories") List<BillingEvent> events,
      @ForAll long seed,
      @ForAll @IntRange(max = 5) int repeated) {
    List<BillingEvent> told = new ArrayList<>(events);
    told.addAll(events.subList(0, Math.min(repeated, events.size())));
    Collections.shuffle(told, new Random(seed));
    BillingHistory arrived = BillingHistory.empty();
    for (BillingEvent event : told) {
      arrived = arrived.with(event);
    }
    assertThat(arrived).isEqualTo(BillingHistory.empty().withAll(events));
    assertThat(arrived.subscription()).isEqualTo(new BillingHistory(events).subscription());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void growsByTimeAlikeInOneStepOrTwo(
      @ForAll("histories") List<BillingEvent> events,
      @ForAll @IntRange(max = 200) int days,
      @ForAll @IntRange(max = 200) int more) {
    Subscription subscription = new BillingHistory(events).subscription();
    assertThat(subscription.asOf(at(days)).asOf(at(days + more)))
        .isEqualTo(subscription.asOf(at(days + more)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void neverPutsAPaidTierInForceThatNobodyPaidOrTried(
      @ForAll("histories") List<BillingEvent> events, @ForAll @IntRange(max = 200) int days) {
    Tier tier = new BillingHistory(events).subscription().tierInForce(at(days));
    if (tier.isPaid()) {
      assertThat(events)
          .anyMatch(
              event ->
                  event.fact() instanceof BillingFact.Activated
                      || event.fact() instanceof BillingFact.TrialStarted);
    }
  }

  @Provide
  Arbitrary<List<BillingEvent>> histories() {
    Arbitrary<Tier> paid = Arbitraries.of(Tier.STARTER, Tier.PRO, Tier.BUSINESS);
    Arbitrary<Period> periods = Arbitraries.of(JANUARY, FEBRUARY, FEBRUARY.next(), Billing.TRIAL);
    Arbitrary<BillingFact> facts =
        Arbitraries.oneOf(
            paid.map(BillingFact.Created::new),
            Combinators.combine(paid, periods).as(BillingFact.TrialStarted::new),
            Combinators.combine(paid, periods).as(BillingFact.Activated::new),
            periods.map(BillingFact.Renewed::new),
            paid.map(BillingFact.PlanChanged::new),
            Arbitraries.of(Notice.class));
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e"), Arbitraries.integers().between(0, 70), facts)
        .as((id, day, fact) -> event(id, at(day), fact))
        .list()
        .ofMaxSize(12);
  }
}
