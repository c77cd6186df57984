package dev.aether.domain.billing.rate;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.access.Operation;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlidingWindowTest {
  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
  private static final RateLimit THREE = RateLimit.hourly(3);

  private static Instant minute(long minutes) {
    return NOON.plus(Duration.ofMinutes(minutes));
  }

  private static SlidingWindow of(Instant... admitted) {
    return new SlidingWindow(THREE, List.of(admitted));
  }

  @Nested
  class Decide {

    @Test
    void admitsTheFirstAndTellsWhenItStopsCounting() {
      assertThat(SlidingWindow.empty(THREE).decide(NOON))
          .isEqualTo(new RateLimitDecision(true, THREE, 2, NOON, minute(60)));
    }

    @Test
    void admitsTheLastThatFits() {
      assertThat(of(minute(0), minute(10)).decide(minute(20)))
          .isEqualTo(new RateLimitDecision(true, THREE, 0, minute(20), minute(60)));
    }

    @Test
    void deniesOneTooManyUntilTheOldestStopsCounting() {
      RateLimitDecision decision = of(minute(0), minute(10), minute(20)).decide(minute(30));
      assertThat(decision)
          .isEqualTo(new RateLimitDecision(false, THREE, 0, minute(30), minute(60)));
      assertThat(decision.retryAfterSeconds()).isEqualTo(1800);
    }

    @Test
    void countsARequestUntilJustBeforeOneWindowLater() {
      SlidingWindow full = of(minute(0), minute(10), minute(20));
      assertThat(full.decide(minute(60).minusNanos(1)).allowed()).isFalse();
      assertThat(full.decide(minute(60)))
          .isEqualTo(new RateLimitDecision(true, THREE, 0, minute(60), minute(70)));
      assertThat(full.decide(minute(60)).retryAfterSeconds()).isZero();
    }

    @Test
    void countsManyRequestsOfOneInstant() {
      assertThat(of(NOON, NOON, NOON).decide(NOON).allowed()).isFalse();
    }

    @Test
    void countsWhatLiesAheadOfAClockThatWentBack() {
      assertThat(of(minute(5), minute(6), minute(7)).decide(minute(0)).allowed()).isFalse();
    }
  }

  @Nested
  class After {

    @Test
    void keepsWhatStillCountsAndTheNewRequest() {
      assertThat(of(minute(0), minute(10), minute(20)).after(minute(61)))
          .isEqualTo(of(minute(10), minute(20), minute(61)));
    }

    @Test
    void isTheSameWhereTheRequestIsDenied() {
      SlidingWindow full = of(minute(0), minute(10), minute(20));
      assertThat(full.after(minute(59))).isEqualTo(full);
    }

    @Test
    void countsARequestNoEarlierThanTheLatest() {
      assertThat(of(minute(10)).after(minute(5))).isEqualTo(of(minute(10), minute(10)));
    }
  }

  @Test
  void sortsWhatItIsGivenAndKeepsTheLatestOfTooMany() {
    SlidingWindow shrunk = of(minute(3), minute(1), minute(4), minute(2));
    assertThat(shrunk.admitted()).containsExactly(minute(2), minute(3), minute(4));
    assertThat(shrunk.decide(minute(5)).resetAt()).isEqualTo(minute(62));
  }

  @Nested
  class Decision {

    @ParameterizedTest
    @CsvSource({"1,1", "999999999,1", "1000000000,1", "1000000001,2", "2000000000,2"})
    void roundsTheWaitUpToWholeSeconds(long nanos, long seconds) {
      RateLimitDecision decision =
          new RateLimitDecision(false, THREE, 0, NOON, NOON.plusNanos(nanos));
      assertThat(decision.retryAfterSeconds()).isEqualTo(seconds);
      assertThat(decision.secondsUntilReset()).isEqualTo(seconds);
    }

    @Test
    void hasNoWaitWhereItIsAdmitted() {
      RateLimitDecision decision = SlidingWindow.empty(THREE).decide(NOON);
      assertThat(decision.retryAfterSeconds()).isZero();
      assertThat(decision.secondsUntilReset()).isEqualTo(3600);
      assertThatCode(decision::orRefuse).doesNotThrowAnyException();
    }

    @Test
    void refusesWithWhatACallerNeedsToWait() {
      RateLimitDecision decision = of(NOON, NOON, NOON).decide(minute(59));
      assertThat(refusal(decision::orRefuse))
          .isEqualTo(
              new Problem(
                  ErrorCode.RATE_LIMIT_EXCEEDED,
                  "Too many requests; try again in 60 s.",
                  Map.of(
                      "limit",
                      3,
                      "remaining",
                      0,
                      "windowSeconds",
                      3600L,
                      "resetAt",
                      "2026-05-01T13:00:00Z",
                      "retryAfter",
                      60L)));
    }

    @Test
    void neverLeavesSomethingWhereItDenies() {
      assertThatThrownBy(() -> new RateLimitDecision(false, THREE, 1, NOON, NOON))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new RateLimitDecision(true, THREE, -1, NOON, NOON))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class Limits {

    @Test
    void admitSomethingInSomeTime() {
      assertThatThrownBy(() -> RateLimit.hourly(0)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new RateLimit(1, Duration.ZERO))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new RateLimit(1, Duration.ofNanos(-1)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(RateLimit.hourly(1)).isEqualTo(new RateLimit(1, Duration.ofHours(1)));
    }

    @Test
    void areThereOnlyForOperationsThatHaveOne() {
      RateLimitPolicy policy =
          RateLimitPolicy.hourly(Limit.of(1), Limit.unlimited(), Limit.of(3), Limit.of(4));
      assertThat(policy.of(RateLimitedOperation.GENERATE)).contains(RateLimit.hourly(1));
      assertThat(policy.of(RateLimitedOperation.COMPONENT)).isEmpty();
      assertThat(policy.of(RateLimitedOperation.SITES)).contains(RateLimit.hourly(3));
      assertThat(policy.of(RateLimitedOperation.DEPLOYMENTS)).contains(RateLimit.hourly(4));
      assertThat(RateLimitPolicy.none())
          .isEqualTo(
              RateLimitPolicy.hourly(
                  Limit.unlimited(), Limit.unlimited(), Limit.unlimited(), Limit.unlimited()));
    }

    @Test
    void countWhatChangesThingsAndNotTheFollowingOfIt() {
      assertThat(RateLimitedOperation.of(Operation.GENERATION_CREATE))
          .contains(RateLimitedOperation.GENERATE);
      assertThat(RateLimitedOperation.of(Operation.COMPONENT_GENERATE))
          .contains(RateLimitedOperation.COMPONENT);
      assertThat(RateLimitedOperation.of(Operation.SITE_READ)).contains(RateLimitedOperation.SITES);
      assertThat(RateLimitedOperation.of(Operation.DEPLOYMENT_CREATE))
          .contains(RateLimitedOperation.DEPLOYMENTS);
      assertThat(RateLimitedOperation.of(Operation.DEPLOYMENT_READ)).isEmpty();
      assertThat(RateLimitedOperation.of(Operation.GENERATION_READ)).isEmpty();
    }

    @Test
    void areFoundByTheNameOfTheirOperation() {
      for (RateLimitedOperation operation : RateLimitedOperation.values()) {
        assertThat(RateLimitedOperation.ofWire(operation.wire())).isEqualTo(operation);
      }
      assertThat(RateLimitedOperation.SITES.wire()).isEqualTo("sites");
    }
  }
}
