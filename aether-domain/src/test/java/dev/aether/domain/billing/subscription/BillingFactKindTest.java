package dev.aether.domain.billing.subscription;

import static dev.aether.domain.billing.subscription.Billing.FEBRUARY;
import static dev.aether.domain.billing.subscription.Billing.MIDDLE;
import static dev.aether.domain.billing.subscription.Billing.TRIAL;
import static dev.aether.domain.billing.subscription.Billing.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.BillingFact.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole table: what each fact makes of each status; a hyphen where it cannot happen. */
class BillingFactKindTest {

  @ParameterizedTest
  @CsvSource({
    // fact, incomplete, trialing, active, past due, cancelled, inactive
    "CREATED,-,-,-,-,INCOMPLETE,INCOMPLETE",
    "TRIAL_STARTED,TRIALING,-,-,-,TRIALING,TRIALING",
    "ACTIVATED,ACTIVE,ACTIVE,ACTIVE,ACTIVE,ACTIVE,ACTIVE",
    "RENEWED,-,ACTIVE,ACTIVE,ACTIVE,-,-",
    "PLAN_CHANGED,-,TRIALING,ACTIVE,-,-,-",
    "PAYMENT_FAILED,INCOMPLETE,PAST_DUE,PAST_DUE,PAST_DUE,-,-",
    "CANCEL_REQUESTED,-,TRIALING,ACTIVE,PAST_DUE,-,-",
    "RESUMED,-,TRIALING,ACTIVE,PAST_DUE,-,-",
    "CANCELLED_NOW,CANCELLED,CANCELLED,CANCELLED,CANCELLED,-,-",
    "DELETED,INACTIVE,INACTIVE,INACTIVE,INACTIVE,INACTIVE,-"
  })
  void leadsFromEachStatusToTheNext(
      BillingFactKind kind,
      String incomplete,
      String trialing,
      String active,
      String pastDue,
      String cancelled,
      String inactive) {
    leads(kind, SubscriptionStatus.INCOMPLETE, incomplete);
    leads(kind, SubscriptionStatus.TRIALING, trialing);
    leads(kind, SubscriptionStatus.ACTIVE, active);
    leads(kind, SubscriptionStatus.PAST_DUE, pastDue);
    leads(kind, SubscriptionStatus.CANCELLED, cancelled);
    leads(kind, SubscriptionStatus.INACTIVE, inactive);
  }

  private static void leads(BillingFactKind kind, SubscriptionStatus from, String to) {
    Subscription subscription = Billing.in(from);
    Subscription next = subscription.after(event(MIDDLE, factOf(kind)));
    assertThat(kind.happensIn(from)).as("%s in %s", kind, from).isEqualTo(!to.equals("-"));
    if (to.equals("-")) {
      assertThat(next).as("%s in %s", kind, from).isEqualTo(subscription);
    } else {
      assertThat(next.status().name()).as("%s in %s", kind, from).isEqualTo(to);
    }
  }

  @Test
  void beginsOnTheFreeTierWithAnOrderATrialOrAPayment() {
    assertThat(BillingFactKind.values())
        .filteredOn(BillingFactKind::begins)
        .containsExactly(
            BillingFactKind.CREATED, BillingFactKind.TRIAL_STARTED, BillingFactKind.ACTIVATED);
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(BillingFactKind kind) {
    assertThat(BillingFactKind.ofWire(kind.wire())).isEqualTo(kind);
    assertThat(kind.wire()).isLowerCase();
    assertThat(factOf(kind).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource
  void happensToAStatusThatIsFoundByItsName(SubscriptionStatus status) {
    assertThat(SubscriptionStatus.ofWire(status.wire())).isEqualTo(status);
    assertThat(status.wire()).isLowerCase();
  }

  private static BillingFact factOf(BillingFactKind kind) {
    return switch (kind) {
      case CREATED -> new BillingFact.Created(Tier.PRO);
      case TRIAL_STARTED -> new BillingFact.TrialStarted(Tier.PRO, TRIAL);
      case ACTIVATED -> new BillingFact.Activated(Tier.PRO, FEBRUARY);
      case RENEWED -> new BillingFact.Renewed(FEBRUARY);
      case PLAN_CHANGED -> new BillingFact.PlanChanged(Tier.BUSINESS);
      case PAYMENT_FAILED -> Notice.PAYMENT_FAILED;
      case CANCEL_REQUESTED -> Notice.CANCEL_REQUESTED;
      case RESUMED -> Notice.RESUMED;
      case CANCELLED_NOW -> Notice.CANCELLED_NOW;
      case DELETED -> Notice.DELETED;
    };
  }
}
