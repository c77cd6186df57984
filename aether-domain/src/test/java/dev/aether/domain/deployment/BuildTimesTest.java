package dev.aether.domain.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BuildTimesTest {
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final DeploymentTimes REQUESTED = DeploymentTimes.requested(NOON);

  @Nested
  class BuildTime {

    @Test
    void isFromTheFirstBeginningToTheEnd() {
      DeploymentTimes times =
          REQUESTED
              .started(NOON.plusSeconds(10))
              .started(NOON.plusSeconds(20))
              .completed(NOON.plusMillis(52_999));
      assertThat(times.buildTime()).contains(Duration.ofMillis(42_999));
      assertThat(times.buildSeconds()).contains(42L);
      assertThat(times.requestedAt()).isEqualTo(NOON);
    }

    @Test
    void isUnknownUntilBothAreKnown() {
      assertThat(REQUESTED.buildTime()).isEmpty();
      assertThat(REQUESTED.started(NOON).buildSeconds()).isEmpty();
      assertThat(REQUESTED.completed(NOON).buildSeconds()).isEmpty();
    }

    @Test
    void isNeverNegative() {
      assertThat(REQUESTED.started(NOON).completed(NOON.minusSeconds(5)).buildTime())
          .contains(Duration.ZERO);
    }
  }

  @Nested
  class Deadline {
    private final BuildDeadline building = BuildDeadline.of(REQUESTED.started(NOON));

    @Test
    void isFiveMinutesAfterTheBuildBegan() {
      Instant late = NOON.plus(Duration.ofMinutes(5));
      assertThat(building.isPast(late.minusNanos(1))).isFalse();
      assertThat(building.isPast(late)).isTrue();
    }

    @Test
    void isAnHourAfterTheRequestWhereNobodyBegan() {
      assertThat(BuildDeadline.of(REQUESTED))
          .isEqualTo(new BuildDeadline(NOON.plusSeconds(3_600), Duration.ofHours(1)));
    }

    @Test
    void failsWhatIsStillBuilt() {
      Deployment deployment = SampleDeployments.pending(Environment.PREVIEW, 1).started();
      assertThat(building.applyTo(deployment, NOON)).isSameAs(deployment);
      Deployment late = building.applyTo(deployment, NOON.plusSeconds(300));
      assertThat(late.status()).isEqualTo(DeploymentStatus.ERROR);
      assertThat(late.failure()).contains(building.failure());
    }

    @Test
    void leavesWhatHasEnded() {
      Deployment ready = SampleDeployments.ready(1);
      assertThat(building.applyTo(ready, NOON.plusSeconds(300))).isSameAs(ready);
    }

    @Test
    void isToldAsATimeOut() {
      assertThat(building.failure())
          .isEqualTo(
              new DeploymentFailure(
                  ErrorCode.DEPLOY_TIMEOUT,
                  "The deployment took more than 5 minutes and was given up."));
    }
  }

  @Nested
  class Log {

    @Test
    void keepsItsLinesInOrder() {
      assertThat(BuildLog.empty().plus("one").plus("two").lines()).containsExactly("one", "two");
    }

    @Test
    void keepsTheLastFiveHundredAndCountsTheRest() {
      BuildLog full = new BuildLog(Collections.nCopies(500, "x"), 7);
      BuildLog log = full.plus("last");
      assertThat(log.lines()).hasSize(500).endsWith("x", "last");
      assertThat(log.dropped()).isEqualTo(8);
      assertThat(new BuildLog(Collections.nCopies(499, "x"), 0).plus("y").dropped()).isZero();
    }

    @Test
    void cutsALongLineBetweenCharacters() {
      assertThat(BuildLog.empty().plus("a".repeat(501)).lines().get(0)).hasSize(500);
      assertThat(BuildLog.empty().plus("\uD83C\uDF5E".repeat(501)).lines().get(0)).hasSize(1_000);
    }

    @Test
    void showsNoControlCharacters() {
      assertThat(BuildLog.empty().plus("a\u001B[31m\nb\0\uD800c").lines())
          .containsExactly("a [31m b  c");
    }

    @Test
    void isNeverLongerThanItMayBe() {
      assertThatThrownBy(() -> new BuildLog(Collections.nCopies(501, "x"), 0))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new BuildLog(List.of(), -1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
