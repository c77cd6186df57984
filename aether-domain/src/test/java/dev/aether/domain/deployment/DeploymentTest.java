package dev.aether.domain.deployment;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.account.UserId;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DeploymentTest {
  private static final BundleHash BUNDLE = new BundleHash("0123456789abcdef".repeat(4));
  private static final Deployment REQUESTED =
      Deployment.requested(
          new DeploymentId(new UUID(0, 1)),
          new SiteId(new UUID(0, 2)),
          new UserId(new UUID(0, 3)),
          5);

  @Test
  void waitsWhenRequested() {
    assertThat(REQUESTED.status()).isEqualTo(DeploymentStatus.PENDING);
    assertThat(REQUESTED.revision()).isEqualTo(1);
    assertThat(REQUESTED.bundle()).isEmpty();
    assertThat(REQUESTED.failure()).isEmpty();
    assertThat(REQUESTED.environment()).isEqualTo(Environment.PRODUCTION);
  }

  @Nested
  class WhilePending {

    @Test
    void mayBeStarted() {
      assertThat(REQUESTED.started().status()).isEqualTo(DeploymentStatus.BUILDING);
      assertThat(REQUESTED.started().revision()).isEqualTo(2);
    }

    @Test
    void mayFail() {
      assertThat(REQUESTED.failed(SampleDeployments.NO_ROOM).status())
          .isEqualTo(DeploymentStatus.ERROR);
    }

    @Test
    void mayBeCancelled() {
      assertThat(REQUESTED.cancelled().status()).isEqualTo(DeploymentStatus.CANCELLED);
      assertThat(REQUESTED.started().cancelled().revision()).isEqualTo(3);
    }

    @Test
    void isNotReadyBeforeItIsBuilt() {
      assertThat(refusal(() -> REQUESTED.ready(BUNDLE)).message()).contains("pending");
      assertThat(refusalCode(() -> REQUESTED.ready(BUNDLE))).isEqualTo(ErrorCode.DEPLOY_CONFLICT);
    }
  }

  @Nested
  class WhileBuilding {
    private final Deployment building = REQUESTED.started();

    @Test
    void mayBeStartedAgain() {
      assertThat(building.started().status()).isEqualTo(DeploymentStatus.BUILDING);
      assertThat(building.started().revision()).isEqualTo(3);
    }

    @Test
    void isReadyWithWhatWasBuilt() {
      Deployment ready = building.ready(BUNDLE);
      assertThat(ready.status()).isEqualTo(DeploymentStatus.READY);
      assertThat(ready.bundle()).contains(BUNDLE);
      assertThat(ready.failure()).isEmpty();
      assertThat(ready.revision()).isEqualTo(3);
    }

    @Test
    void saysWhyItFailed() {
      Deployment failed = building.failed(SampleDeployments.NO_ROOM);
      assertThat(failed.failure()).contains(SampleDeployments.NO_ROOM);
      assertThat(failed.bundle()).isEmpty();
      assertThat(failed.revision()).isEqualTo(3);
    }

    @Test
    void staysTheSameDeployment() {
      assertThat(building.ready(BUNDLE))
          .usingRecursiveComparison()
          .comparingOnlyFields("id", "site", "owner", "environment", "sequence")
          .isEqualTo(REQUESTED);
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PENDING", "BUILDING"})
  void hasEndedForGood(DeploymentStatus end) {
    Deployment ended =
        new Deployment(
            REQUESTED.id(),
            REQUESTED.site(),
            REQUESTED.owner(),
            Environment.PRODUCTION,
            5,
            end,
            7,
            Optional.of(BUNDLE).filter(b -> end == DeploymentStatus.READY),
            Optional.of(SampleDeployments.NO_ROOM).filter(w -> end == DeploymentStatus.ERROR));
    assertThat(end.isEnd()).isTrue();
    assertThat(refusalCode(ended::started)).isEqualTo(ErrorCode.DEPLOY_CONFLICT);
    assertThat(refusalCode(() -> ended.ready(BUNDLE))).isEqualTo(ErrorCode.DEPLOY_CONFLICT);
    assertThat(refusalCode(() -> ended.failed(SampleDeployments.NO_ROOM)))
        .isEqualTo(ErrorCode.DEPLOY_CONFLICT);
    assertThat(refusal(ended::cancelled).message())
        .isEqualTo("The deployment has ended: " + end.wire() + ".");
  }

  @Test
  void tellsABundleOnlyWhenReadyAndAFailureOnlyWhenFailed() {
    assertThatThrownBy(() -> withStatus(DeploymentStatus.READY, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> withStatus(DeploymentStatus.ERROR, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> withStatus(DeploymentStatus.BUILDING, Optional.of(BUNDLE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Deployment withStatus(DeploymentStatus status, Optional<BundleHash> bundle) {
    return new Deployment(
        REQUESTED.id(),
        REQUESTED.site(),
        REQUESTED.owner(),
        Environment.PRODUCTION,
        5,
        status,
        7,
        bundle,
        Optional.empty());
  }

  @Test
  void isCountedFromOne() {
    assertThat(
            Deployment.requested(REQUESTED.id(), REQUESTED.site(), REQUESTED.owner(), 1).sequence())
        .isEqualTo(1);
    assertThatThrownBy(
            () -> Deployment.requested(REQUESTED.id(), REQUESTED.site(), REQUESTED.owner(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasThisTableOfTransitions() {
    assertThat(DeploymentStatus.PENDING.next())
        .containsExactlyInAnyOrder(
            DeploymentStatus.BUILDING, DeploymentStatus.ERROR, DeploymentStatus.CANCELLED);
    assertThat(DeploymentStatus.BUILDING.next())
        .containsExactlyInAnyOrder(
            DeploymentStatus.BUILDING,
            DeploymentStatus.READY,
            DeploymentStatus.ERROR,
            DeploymentStatus.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource
  void environmentIsFoundByItsName(Environment environment) {
    assertThat(Environment.ofWire(environment.wire())).isEqualTo(environment);
  }

  @Test
  void refusesAnotherEnvironment() {
    assertThat(refusal(() -> Environment.ofWire("staging")))
        .isEqualTo(
            Problem.at(
                ErrorCode.DEPLOY_INVALID_CONFIG,
                "/environment",
                "An environment is development, preview or production."));
  }

  @ParameterizedTest
  @EnumSource
  void statusIsFoundByItsName(DeploymentStatus status) {
    assertThat(DeploymentStatus.ofWire(status.wire())).isEqualTo(status);
  }
}
