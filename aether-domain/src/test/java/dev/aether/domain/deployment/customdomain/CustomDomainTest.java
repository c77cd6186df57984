package dev.aether.domain.deployment.customdomain;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.customdomain.ClaimState.Active;
import dev.aether.domain.deployment.customdomain.ClaimState.Failed;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CustomDomainTest {
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Instant LAST = NOON.plus(Duration.ofDays(3)).minusNanos(1);
  private static final Instant TOO_LATE = NOON.plus(Duration.ofDays(3));
  private static final CustomDomain CLAIM =
      CustomDomain.claimed(
          new CustomDomainId(new UUID(0, 1)),
          new SiteId(new UUID(0, 2)),
          new UserId(new UUID(0, 3)),
          new DomainName("bakery.fr"),
          NOON);
  private static final CustomDomain ACTIVE =
      CLAIM.verifying(NOON).checked(ProofCheck.FOUND, false, NOON);
  private static final CustomDomain EXPIRED = CLAIM.expired(TOO_LATE);

  @Test
  void waitsForItsProof() {
    assertThat(CLAIM.status()).isEqualTo(CustomDomainStatus.PENDING);
    assertThat(CLAIM.failure()).isEmpty();
    assertThat(CLAIM.ssl()).isEqualTo(SslStatus.PENDING);
    assertThat(CLAIM.provableUntil()).isEqualTo(TOO_LATE);
    assertThat(CLAIM.id()).hasToString("00000000-0000-0000-0000-000000000001");
  }

  @Nested
  class FirstProof {

    @Test
    void makesItActive() {
      assertThat(ACTIVE.state())
          .isEqualTo(new Active(new Proof(NOON, NOON, 0, Optional.empty()), SslStatus.PENDING));
      assertThat(ACTIVE.status()).isEqualTo(CustomDomainStatus.ACTIVE);
      assertThat(ACTIVE.claimedAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "UNREACHABLE"})
    void isWaitedForWhereItIsNotThere(ProofCheck outcome) {
      assertThat(CLAIM.verifying(NOON).checked(outcome, false, NOON)).isEqualTo(CLAIM);
    }

    @Test
    void isOfNoUseWhileAnotherSiteIsServed() {
      CustomDomain taken = CLAIM.verifying(NOON).checked(ProofCheck.FOUND, true, NOON);
      assertThat(taken.state()).isEqualTo(new Failed(DomainFailure.TAKEN));
      assertThat(taken.status()).isEqualTo(CustomDomainStatus.ERROR);
      assertThat(taken.failure()).contains(DomainFailure.TAKEN);
    }

    @Test
    void comesWithinSeventyTwoHours() {
      CustomDomain verifying = CLAIM.verifying(LAST);
      assertThat(verifying.checked(ProofCheck.FOUND, false, LAST).status())
          .isEqualTo(CustomDomainStatus.ACTIVE);
      assertThat(verifying.checked(ProofCheck.FOUND, false, TOO_LATE).failure())
          .contains(DomainFailure.EXPIRED);
      assertThat(refusal(() -> CLAIM.verifying(TOO_LATE)))
          .isEqualTo(
              Problem.of(
                  ErrorCode.DOMAIN_CLAIM_EXPIRED,
                  "The name was not proved within 72 hours; claim it again."));
    }

    @Test
    void isLookedForAgainAfterSomebodyDied() {
      CustomDomain verifying = CLAIM.verifying(NOON);
      assertThat(verifying.verifying(LAST)).isEqualTo(verifying);
    }

    @Test
    void isNotCheckedBeforeSomebodyLooks() {
      assertThat(refusal(() -> CLAIM.checked(ProofCheck.FOUND, false, NOON)))
          .isEqualTo(
              Problem.of(
                  ErrorCode.DOMAIN_CONFLICT,
                  "The name bakery.fr is pending and not being checked."));
      assertThat(refusalCode(() -> EXPIRED.checked(ProofCheck.FOUND, false, NOON)))
          .isEqualTo(ErrorCode.DOMAIN_CONFLICT);
    }
  }

  @Nested
  class Expiry {

    @Test
    void comesAfterSeventyTwoHoursWithoutProof() {
      assertThat(CLAIM.expired(LAST)).isSameAs(CLAIM);
      assertThat(EXPIRED.failure()).contains(DomainFailure.EXPIRED);
      assertThat(CLAIM.verifying(NOON).expired(TOO_LATE)).isEqualTo(EXPIRED);
    }

    @Test
    void doesNotTouchWhatIsProvedOrFailed() {
      assertThat(ACTIVE.expired(TOO_LATE)).isSameAs(ACTIVE);
      assertThat(EXPIRED.expired(TOO_LATE)).isSameAs(EXPIRED);
    }
  }

  @Nested
  class Loss {

    @Test
    void takesThreeMissingProofsOverADay() {
      CustomDomain twice = missing(missing(ACTIVE, 24), 40);
      assertThat(twice.status()).isEqualTo(CustomDomainStatus.ACTIVE);
      assertThat(missing(twice, 48).failure()).contains(DomainFailure.LOST);
    }

    @Test
    void doesNotComeWithinADayHoweverOften() {
      CustomDomain often = ACTIVE;
      for (int hour = 24; hour < 48; hour++) {
        often = missing(often, hour);
      }
      assertThat(often.status()).isEqualTo(CustomDomainStatus.ACTIVE);
      assertThat(missing(often, 48).status()).isEqualTo(CustomDomainStatus.ERROR);
    }

    @Test
    void doesNotComeOfTwoMissingProofsHoweverFarApart() {
      assertThat(missing(missing(ACTIVE, 24), 400).status()).isEqualTo(CustomDomainStatus.ACTIVE);
    }

    @Test
    void isForgottenOnceTheProofIsBack() {
      CustomDomain back = check(missing(missing(ACTIVE, 24), 40), ProofCheck.FOUND, 44);
      assertThat(back.state())
          .isEqualTo(
              new Active(
                  new Proof(NOON, NOON.plus(Duration.ofHours(44)), 0, Optional.empty()),
                  SslStatus.PENDING));
      assertThat(missing(back, 48).status()).isEqualTo(CustomDomainStatus.ACTIVE);
    }

    @Test
    void doesNotComeOfASilentDns() {
      CustomDomain silent = missing(missing(ACTIVE, 24), 40);
      for (int hour = 48; hour < 100; hour++) {
        silent = check(silent, ProofCheck.UNREACHABLE, hour);
      }
      assertThat(((Active) silent.state()).proof())
          .isEqualTo(
              new Proof(
                  NOON,
                  NOON.plus(Duration.ofHours(99)),
                  2,
                  Optional.of(NOON.plus(Duration.ofDays(1)))));
    }

    @Test
    void isNotAskedWhetherAnotherSiteIsServed() {
      assertThat(ACTIVE.checked(ProofCheck.FOUND, true, NOON).status())
          .isEqualTo(CustomDomainStatus.ACTIVE);
    }

    @Test
    void takesTheCertificateAlong() {
      CustomDomain served = ACTIVE.withSsl(SslStatus.PROVISIONING).withSsl(SslStatus.ACTIVE);
      CustomDomain failing = missing(missing(served, 24), 40);
      assertThat(failing.ssl()).isEqualTo(SslStatus.ACTIVE);
      assertThat(missing(failing, 48).ssl()).isEqualTo(SslStatus.PENDING);
    }

    private static CustomDomain missing(CustomDomain domain, int hour) {
      return check(domain, ProofCheck.MISSING, hour);
    }

    private static CustomDomain check(CustomDomain domain, ProofCheck outcome, int hour) {
      return domain.checked(outcome, false, NOON.plus(Duration.ofHours(hour)));
    }
  }

  @Nested
  class ClaimedAgain {

    @Test
    void hasItsTimeAgain() {
      CustomDomain again = EXPIRED.claimedAgain(TOO_LATE);
      assertThat(again.status()).isEqualTo(CustomDomainStatus.PENDING);
      assertThat(again.claimedAt()).isEqualTo(TOO_LATE);
      assertThat(again.id()).isEqualTo(CLAIM.id());
      assertThat(again.name()).isEqualTo(CLAIM.name());
    }

    @Test
    void isForFailedClaimsOnly() {
      assertThat(refusal(() -> CLAIM.claimedAgain(NOON)))
          .isEqualTo(
              Problem.of(
                  ErrorCode.DOMAIN_CONFLICT,
                  "The name bakery.fr is pending and cannot become pending."));
      assertThat(refusalCode(() -> ACTIVE.claimedAgain(NOON))).isEqualTo(ErrorCode.DOMAIN_CONFLICT);
    }

    @Test
    void comesBeforeAnotherCheck() {
      assertThat(refusalCode(() -> EXPIRED.verifying(NOON))).isEqualTo(ErrorCode.DOMAIN_CONFLICT);
      assertThat(refusalCode(() -> ACTIVE.verifying(NOON))).isEqualTo(ErrorCode.DOMAIN_CONFLICT);
    }
  }

  @Nested
  class Certificate {

    @ParameterizedTest
    @CsvSource({
      "PENDING, PROVISIONING",
      "PROVISIONING, ACTIVE",
      "PROVISIONING, ERROR",
      "ACTIVE, PROVISIONING",
      "ACTIVE, ERROR",
      "ERROR, PROVISIONING"
    })
    void goesStepByStep(SslStatus from, SslStatus to) {
      CustomDomain domain = withSsl(from).withSsl(to);
      assertThat(domain.ssl()).isEqualTo(to);
      assertThat(domain.status()).isEqualTo(CustomDomainStatus.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
      "PENDING, PENDING",
      "PENDING, ACTIVE",
      "PENDING, ERROR",
      "PROVISIONING, PENDING",
      "PROVISIONING, PROVISIONING",
      "ACTIVE, PENDING",
      "ACTIVE, ACTIVE",
      "ERROR, PENDING",
      "ERROR, ACTIVE",
      "ERROR, ERROR"
    })
    void goesInNoOtherWay(SslStatus from, SslStatus to) {
      assertThat(refusalCode(() -> withSsl(from).withSsl(to))).isEqualTo(ErrorCode.DOMAIN_CONFLICT);
    }

    @Test
    void isForActiveNamesOnly() {
      assertThat(refusal(() -> CLAIM.withSsl(SslStatus.PROVISIONING)).message())
          .isEqualTo(
              "The name bakery.fr is pending, its certificate pending and not provisioning.");
    }

    private static CustomDomain withSsl(SslStatus ssl) {
      return new CustomDomain(
          CLAIM.id(),
          CLAIM.site(),
          CLAIM.owner(),
          CLAIM.name(),
          new Active(Proof.found(NOON), ssl),
          NOON);
    }
  }

  @Nested
  class NextCheck {

    @ParameterizedTest
    @CsvSource({"0, 2", "58, 60", "59, 61", "60, 120", "4318, 4320", "4319, 4320"})
    void ofAnUnprovedClaimIsSoonAndNotTooLate(int minute, int next) {
      Instant now = NOON.plus(Duration.ofMinutes(minute));
      assertThat(CheckSchedule.next(CLAIM, now)).contains(NOON.plus(Duration.ofMinutes(next)));
      assertThat(CheckSchedule.next(CLAIM.verifying(NOON), now))
          .contains(NOON.plus(Duration.ofMinutes(next)));
    }

    @Test
    void ofAnActiveNameIsTomorrowOrSoonerWhileItFails() {
      CustomDomain failing = ACTIVE.checked(ProofCheck.MISSING, false, NOON);
      assertThat(CheckSchedule.next(ACTIVE, NOON)).contains(NOON.plus(Duration.ofDays(1)));
      assertThat(CheckSchedule.next(failing, NOON)).contains(NOON.plus(Duration.ofHours(8)));
    }

    @Test
    void ofAFailedClaimIsNever() {
      assertThat(CheckSchedule.next(EXPIRED, NOON)).isEmpty();
    }
  }

  @Nested
  class Allowance {

    @Test
    void beginsWithStarter() {
      assertThat(refusal(() -> DomainAllowance.requireOneMore(Tier.FREE, 0)))
          .isEqualTo(
              new Problem(
                  ErrorCode.DOMAIN_NOT_IN_PLAN,
                  "Custom domains need the plan Starter or a larger one.",
                  Map.of("tier", "free", "needed", "starter")));
    }

    @ParameterizedTest
    @CsvSource({"STARTER, 0", "PRO, 4", "BUSINESS, 1000000"})
    void holdsTheLastThatFits(Tier tier, long used) {
      assertThatCode(() -> DomainAllowance.requireOneMore(tier, used)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"STARTER, 1", "PRO, 5"})
    void isThenUsedUp(Tier tier, long used) {
      assertThat(refusal(() -> DomainAllowance.requireOneMore(tier, used)))
          .isEqualTo(
              new Problem(
                  ErrorCode.DOMAIN_LIMIT_EXCEEDED,
                  "The plan has no custom domain left; remove one or change the plan.",
                  Map.of("limit", (int) used, "used", used)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PENDING, VERIFYING ERROR",
    "VERIFYING, VERIFYING PENDING ACTIVE ERROR",
    "ACTIVE, ERROR",
    "ERROR, PENDING"
  })
  void hasThisTableOfTransitions(CustomDomainStatus from, String to) {
    assertThat(from.next()).extracting(Enum::name).containsExactlyInAnyOrder(to.split(" ", -1));
  }

  @Test
  void countsFailuresFromTheFirst() {
    assertThatThrownBy(() -> new Proof(NOON, NOON, 1, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proof(NOON, NOON, 0, Optional.of(NOON)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Proof(NOON, NOON, -1, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void statusIsFoundByItsName(CustomDomainStatus status) {
    assertThat(CustomDomainStatus.ofWire(status.wire())).isEqualTo(status);
    assertThat(SslStatus.ofWire("provisioning").wire()).isEqualTo("provisioning");
    assertThat(DomainFailure.LOST.wire()).isEqualTo("lost");
  }
}
