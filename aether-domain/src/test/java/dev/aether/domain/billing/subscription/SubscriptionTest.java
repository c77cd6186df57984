package dev.aether.domain.billing.subscription;

import static dev.aether.domain.billing.subscription.Billing.END;
import static dev.aether.domain.billing.subscription.Billing.FEBRUARY;
import static dev.aether.domain.billing.subscription.Billing.JANUARY;
import static dev.aether.domain.billing.subscription.Billing.MIDDLE;
import static dev.aether.domain.billing.subscription.Billing.TRIAL;
import static dev.aether.domain.billing.subscription.Billing.active;
import static dev.aether.domain.billing.subscription.Billing.at;
import static dev.aether.domain.billing.subscription.Billing.event;
import static dev.aether.domain.billing.subscription.Billing.overdue;
import static dev.aether.domain.billing.subscription.Billing.trialing;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.ACTIVE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.CANCELLED;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.INACTIVE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.INCOMPLETE;
import static dev.aether.domain.billing.subscription.SubscriptionStatus.PAST_DUE;
import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.BillingFact.Notice;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

  @Nested
  class Beginning {

    @Test
    void isTheFreeTierActiveForEver() {
      Subscription free = Subscription.free();
      assertThat(free.statusAt(Instant.MAX)).isEqualTo(ACTIVE);
      assertThat(free.tierInForce(Instant.MAX)).isEqualTo(Tier.FREE);
      assertThat(free.cancelAt()).isEmpty();
    }

    @Test
    void putsNothingInForceBeforeTheFirstPayment() {
      Subscription ordered =
          Subscription.free().apply(event(MIDDLE, new BillingFact.Created(Tier.PRO)));
      assertThat(ordered.statusAt(MIDDLE)).isEqualTo(INCOMPLETE);
      assertThat(ordered.plan()).isEqualTo(Tier.PRO);
      assertThat(ordered.tierInForce(MIDDLE)).isEqualTo(Tier.FREE);
    }

    @Test
    void isPaidAtOnceOrAfterTheOrder() {
      BillingEvent paid = event(MIDDLE, new BillingFact.Activated(Tier.PRO, JANUARY));
      assertThat(Subscription.free().apply(paid)).isEqualTo(active(Tier.PRO));
      assertThat(Subscription.awaitingPayment(Tier.PRO).apply(paid)).isEqualTo(active(Tier.PRO));
      assertThat(active(Tier.PRO).tierInForce(MIDDLE)).isEqualTo(Tier.PRO);
    }

    @Test
    void staysIncompleteWhereTheFirstPaymentFails() {
      Subscription ordered = Subscription.awaitingPayment(Tier.PRO);
      assertThat(ordered.after(event(MIDDLE, Notice.PAYMENT_FAILED))).isEqualTo(ordered);
    }

    @Test
    void mayBeATrial() {
      Subscription tried =
          Subscription.free().apply(event(at(0), new BillingFact.TrialStarted(Tier.PRO, TRIAL)));
      assertThat(tried).isEqualTo(trialing(Tier.PRO));
      assertThat(tried.tierInForce(TRIAL.end().minusNanos(1))).isEqualTo(Tier.PRO);
      assertThat(tried.statusAt(TRIAL.end())).isEqualTo(PAST_DUE);
    }

    @ParameterizedTest
    @EnumSource(Notice.class)
    void isNothingThatCouldBeCancelledOrFail(Notice notice) {
      assertThat(refusal(() -> Subscription.free().apply(event(MIDDLE, notice))).details())
          .isEqualTo(Map.of("plan", "free", "status", "active", "change", notice.kind().wire()));
      assertThat(Subscription.free().after(event(MIDDLE, notice))).isEqualTo(Subscription.free());
    }
  }

  @Nested
  class ChangeOfPlan {

    @Test
    void takesEffectAtOnceUpwards() {
      Subscription next = active(Tier.STARTER).apply(changeTo(Tier.BUSINESS));
      assertThat(next).isEqualTo(active(Tier.BUSINESS));
      assertThat(next.tierInForce(MIDDLE)).isEqualTo(Tier.BUSINESS);
    }

    @Test
    void waitsForTheEndOfThePeriodDownwards() {
      Subscription next = active(Tier.BUSINESS).apply(changeTo(Tier.PRO));
      assertThat(next.nextPlan()).contains(Tier.PRO);
      assertThat(next.tierInForce(END.minusNanos(1))).isEqualTo(Tier.BUSINESS);
      assertThat(next.tierInForce(END)).isEqualTo(Tier.PRO);
      assertThat(next.after(event(END, new BillingFact.Renewed(FEBRUARY))))
          .isEqualTo(Subscription.running(Tier.PRO, ACTIVE, FEBRUARY));
    }

    @Test
    void isTakenBackByChoosingTheRunningPlan() {
      Subscription waiting = active(Tier.BUSINESS).apply(changeTo(Tier.PRO));
      assertThat(waiting.apply(changeTo(Tier.BUSINESS))).isEqualTo(active(Tier.BUSINESS));
    }

    @Test
    void isReplacedByALaterOne() {
      Subscription waiting = active(Tier.BUSINESS).apply(changeTo(Tier.PRO));
      assertThat(waiting.apply(changeTo(Tier.STARTER)).nextPlan()).contains(Tier.STARTER);
    }

    @Test
    void isRefusedWhereItIsTheRunningPlan() {
      assertThat(refusal(() -> active(Tier.PRO).apply(changeTo(Tier.PRO))))
          .isEqualTo(
              new Problem(
                  ErrorCode.SUB_INVALID_TRANSITION,
                  "This cannot be done now; the subscription is active.",
                  Map.of("plan", "pro", "status", "active", "change", "plan_changed")));
    }

    @Test
    void isRefusedWhileAPaymentIsLate() {
      assertThat(refusal(() -> overdue(Tier.STARTER, at(5)).apply(changeTo(Tier.PRO))).code())
          .isEqualTo(ErrorCode.SUB_INVALID_TRANSITION);
    }

    @Test
    void keepsTheWishToCancel() {
      Subscription ending = active(Tier.STARTER).endingWithPeriod(true);
      assertThat(ending.apply(changeTo(Tier.PRO)))
          .isEqualTo(active(Tier.PRO).endingWithPeriod(true));
    }

    @Test
    void isNeverToTheFreePlan() {
      for (Runnable attempt :
          new Runnable[] {
            () -> new BillingFact.PlanChanged(Tier.FREE),
            () -> new BillingFact.Created(Tier.FREE),
            () -> new BillingFact.TrialStarted(Tier.FREE, TRIAL),
            () -> new BillingFact.Activated(Tier.FREE, JANUARY)
          }) {
        assertThat(refusal(attempt::run))
            .isEqualTo(
                Problem.at(
                    ErrorCode.SUB_INVALID_PLAN,
                    "/plan",
                    "The free plan is not subscribed to; cancel to return to it."));
      }
    }

    private static BillingEvent changeTo(Tier tier) {
      return event(MIDDLE, new BillingFact.PlanChanged(tier));
    }
  }

  @Nested
  class Cancelling {
    private final Subscription ending =
        active(Tier.PRO).apply(event(MIDDLE, Notice.CANCEL_REQUESTED));

    @Test
    void atTheEndOfThePeriodLeavesTheTierUntilThen() {
      assertThat(ending.cancelAt()).contains(END);
      assertThat(ending.statusAt(END.minusNanos(1))).isEqualTo(ACTIVE);
      assertThat(ending.tierInForce(END.minusNanos(1))).isEqualTo(Tier.PRO);
      assertThat(ending.statusAt(END)).isEqualTo(CANCELLED);
      assertThat(ending.tierInForce(END)).isEqualTo(Tier.FREE);
      assertThat(ending.asOf(at(99)).endedAt()).contains(END);
    }

    @Test
    void isTakenBackBeforeTheEnd() {
      assertThat(ending.apply(event(END.minusNanos(1), Notice.RESUMED)))
          .isEqualTo(active(Tier.PRO));
      assertThat(active(Tier.PRO).cancelAt()).isEmpty();
    }

    @Test
    void isNotTakenBackFromTheEndOn() {
      Problem problem = refusal(() -> ending.apply(event(END, Notice.RESUMED)));
      assertThat(problem.code()).isEqualTo(ErrorCode.SUB_INVALID_TRANSITION);
      assertThat(problem.details()).containsEntry("status", "cancelled");
    }

    @Test
    void isNotTakenBackWhereNobodyWishedIt() {
      assertThat(refusal(() -> active(Tier.PRO).apply(event(MIDDLE, Notice.RESUMED))).details())
          .containsEntry("change", "resumed");
    }

    @Test
    void twiceIsRefusedAndToldTwiceIsNoNews() {
      BillingEvent again = event(MIDDLE, Notice.CANCEL_REQUESTED);
      assertThat(refusal(() -> ending.apply(again)).code())
          .isEqualTo(ErrorCode.SUB_INVALID_TRANSITION);
      assertThat(ending.after(again)).isEqualTo(ending);
    }

    @Test
    void atOnceEndsTheTierAtOnce() {
      Subscription ended = ending.apply(event(at(12), Notice.CANCELLED_NOW));
      assertThat(ended.statusAt(at(12))).isEqualTo(CANCELLED);
      assertThat(ended.tierInForce(at(12))).isEqualTo(Tier.FREE);
      assertThat(ended.endedAt()).contains(at(12));
      assertThat(ended.cancelAt()).isEmpty();
    }

    @Test
    void isNotUndoneByARenewalThatComesLate() {
      assertThat(ending.after(event(END, new BillingFact.Renewed(FEBRUARY))).status())
          .isEqualTo(CANCELLED);
    }

    @Test
    void leavesTheWayToANewPayment() {
      assertThat(ending.after(event(at(40), new BillingFact.Activated(Tier.STARTER, FEBRUARY))))
          .isEqualTo(Subscription.running(Tier.STARTER, ACTIVE, FEBRUARY));
    }

    @Test
    void isFollowedByTheProvidersRemoval() {
      Subscription gone = ending.after(event(at(40), Notice.DELETED));
      assertThat(gone.status()).isEqualTo(INACTIVE);
      assertThat(gone.endedAt()).contains(END);
      assertThat(gone.tierInForce(at(40))).isEqualTo(Tier.FREE);
    }
  }

  @Nested
  class LatePayment {
    private final Instant graceEnd = at(10).plus(Subscription.GRACE);

    @Test
    void hasSevenDaysOfGrace() {
      assertThat(Subscription.GRACE).isEqualTo(Duration.ofDays(7));
      Subscription late = active(Tier.PRO).after(event(at(10), Notice.PAYMENT_FAILED));
      assertThat(late.overdueSince()).contains(at(10));
      assertThat(late.tierInForce(graceEnd.minusNanos(1))).isEqualTo(Tier.PRO);
      assertThat(late.tierInForce(graceEnd)).isEqualTo(Tier.FREE);
      assertThat(late.statusAt(graceEnd)).isEqualTo(PAST_DUE);
    }

    @Test
    void countsFromTheFirstThatFailed() {
      Subscription late = overdue(Tier.PRO, at(10));
      assertThat(late.after(event(at(14), Notice.PAYMENT_FAILED))).isEqualTo(late);
    }

    @Test
    void isOverWhenItIsPaid() {
      assertThat(
              overdue(Tier.PRO, at(10))
                  .after(event(at(30), new BillingFact.Activated(Tier.PRO, FEBRUARY))))
          .isEqualTo(Subscription.running(Tier.PRO, ACTIVE, FEBRUARY));
    }

    @Test
    void beginsWithAPeriodThatEndedUnrenewed() {
      Subscription late = active(Tier.PRO).asOf(END);
      assertThat(late.status()).isEqualTo(PAST_DUE);
      assertThat(late.overdueSince()).contains(END);
      assertThat(active(Tier.PRO).tierInForce(END.plus(Subscription.GRACE).minusNanos(1)))
          .isEqualTo(Tier.PRO);
      assertThat(active(Tier.PRO).tierInForce(END.plus(Subscription.GRACE))).isEqualTo(Tier.FREE);
    }

    @Test
    void keepsItsBeginningWhenThePeriodEnds() {
      assertThat(overdue(Tier.PRO, at(25)).asOf(END).overdueSince()).contains(at(25));
    }

    @Test
    void endsTogetherWithACancelledPeriod() {
      Subscription late = overdue(Tier.PRO, at(25)).endingWithPeriod(true);
      assertThat(late.statusAt(END)).isEqualTo(CANCELLED);
    }
  }

  @Nested
  class Paid {

    @Test
    void againForTheSamePeriodKeepsWhatIsWished() {
      Subscription wished = active(Tier.BUSINESS).changedTo(Tier.STARTER).endingWithPeriod(true);
      assertThat(wished.after(event(MIDDLE, new BillingFact.Activated(Tier.BUSINESS, JANUARY))))
          .isEqualTo(wished);
    }

    @Test
    void forAnotherPeriodBeginsAnew() {
      Subscription wished = active(Tier.BUSINESS).changedTo(Tier.STARTER).endingWithPeriod(true);
      assertThat(wished.after(event(MIDDLE, new BillingFact.Activated(Tier.BUSINESS, FEBRUARY))))
          .isEqualTo(Subscription.running(Tier.BUSINESS, ACTIVE, FEBRUARY));
    }

    @Test
    void forTheLesserPlanLeavesNothingWaiting() {
      Subscription wished = active(Tier.BUSINESS).changedTo(Tier.STARTER);
      assertThat(wished.after(event(MIDDLE, new BillingFact.Activated(Tier.STARTER, JANUARY))))
          .isEqualTo(active(Tier.STARTER));
    }
  }

  @Nested
  class AsOf {

    @Test
    void leavesWhatHasEndedOrNeverBegan() {
      Subscription ended = active(Tier.PRO).ended(INACTIVE, at(5));
      assertThat(ended.asOf(at(99))).isEqualTo(ended);
      Subscription ordered = Subscription.awaitingPayment(Tier.PRO);
      assertThat(ordered.asOf(at(99))).isEqualTo(ordered);
      assertThat(active(Tier.PRO).asOf(MIDDLE)).isEqualTo(active(Tier.PRO));
    }
  }

  @Test
  void hasInstantsThatFitItsStatus() {
    assertThatThrownBy(() -> with(ACTIVE, Optional.of(at(1)), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the instants do not fit the status ACTIVE");
    assertThatThrownBy(() -> with(PAST_DUE, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(CANCELLED, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(INACTIVE, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(ACTIVE, Optional.empty(), Optional.of(at(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Subscription with(
      SubscriptionStatus status, Optional<Instant> overdue, Optional<Instant> ended) {
    return new Subscription(
        Tier.PRO, status, Optional.of(JANUARY), Optional.empty(), false, overdue, ended);
  }
}
