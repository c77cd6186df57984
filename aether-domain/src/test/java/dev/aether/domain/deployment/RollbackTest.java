package dev.aether.domain.deployment;

import static dev.aether.domain.deployment.SampleDeployments.bundle;
import static dev.aether.domain.deployment.SampleDeployments.id;
import static dev.aether.domain.deployment.SampleDeployments.pending;
import static dev.aether.domain.deployment.SampleDeployments.ready;
import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RollbackTest {
  private static final Deployment LIVE = ready(5);
  private static final Deployment FORMER = ready(3);

  @Nested
  class ToAFormerDeployment {

    @Test
    void isANewOneOfTheSameBundle() {
      assertThat(Rollback.check(FORMER, LIVE)).isEqualTo(Rollback.ALLOWED);
      assertThat(Rollback.to(FORMER, LIVE, id(6), 6))
          .isEqualTo(
              new Deployment(
                  id(6),
                  FORMER.site(),
                  FORMER.owner(),
                  Environment.PRODUCTION,
                  6,
                  DeploymentStatus.READY,
                  1,
                  Optional.of(bundle(3)),
                  Optional.empty()));
    }

    @Test
    void winsByItsSequence() {
      LivePointer pointer = LivePointer.to(LIVE);
      assertThat(pointer.after(FORMER)).isEqualTo(pointer);
      assertThat(pointer.after(Rollback.to(FORMER, LIVE, id(6), 6)).bundle()).isEqualTo(bundle(3));
    }

    @Test
    void isRefusedForAnotherEnvironment() {
      refuses(
          ready(Environment.PREVIEW, 3),
          Rollback.OTHER_ENVIRONMENT,
          "The deployment is for another environment.");
    }

    @Test
    void isRefusedForWhatIsNotReady() {
      String words = "The deployment has built nothing that could be made live.";
      refuses(pending(Environment.PRODUCTION, 3), Rollback.NOT_READY, words);
      refuses(
          pending(Environment.PRODUCTION, 3).failed(SampleDeployments.NO_ROOM),
          Rollback.NOT_READY,
          words);
    }

    @Test
    void isRefusedForWhatIsLive() {
      String words = "What the deployment built is live already.";
      refuses(LIVE, Rollback.ALREADY_LIVE, words);
      Deployment twin = pending(Environment.PRODUCTION, 4).started().ready(bundle(5));
      refuses(twin, Rollback.ALREADY_LIVE, words);
    }

    @Test
    void doesNotFindAnotherSites() {
      Deployment other =
          Deployment.requested(id(3), new SiteId(new UUID(8, 8)), LIVE.owner(), 3)
              .started()
              .ready(bundle(3));
      assertThat(Rollback.check(other, LIVE)).isEqualTo(Rollback.OTHER_SITE);
      assertThat(refusal(() -> Rollback.to(other, LIVE, id(6), 6)))
          .isEqualTo(
              Problem.of(ErrorCode.DEPLOY_NOT_FOUND, "There is no such deployment of this site."));
    }

    private static void refuses(Deployment target, Rollback reason, String words) {
      assertThat(Rollback.check(target, LIVE)).isEqualTo(reason);
      assertThat(refusal(() -> Rollback.to(target, LIVE, id(6), 6)))
          .isEqualTo(
              new Problem(
                  ErrorCode.DEPLOY_ROLLBACK_REFUSED, words, Map.of("reason", reason.wire())));
    }
  }

  @Nested
  class PromotionOfAPreview {
    private final Deployment preview = ready(Environment.PREVIEW, 4);
    private final Optional<LivePointer> live = Optional.of(LivePointer.to(LIVE));

    @Test
    void bringsTheSameBundleToProduction() {
      Deployment promoted = Promotion.of(preview, live, id(6), 6);
      assertThat(promoted.environment()).isEqualTo(Environment.PRODUCTION);
      assertThat(promoted.bundle()).contains(bundle(4));
      assertThat(promoted.status()).isEqualTo(DeploymentStatus.READY);
      assertThat(promoted.sequence()).isEqualTo(6);
      assertThat(promoted.id()).isEqualTo(id(6));
      assertThat(Promotion.check(preview, live)).isEqualTo(Promotion.ALLOWED);
    }

    @Test
    void isTheFirstThatIsLive() {
      assertThat(Promotion.check(preview, Optional.empty())).isEqualTo(Promotion.ALLOWED);
    }

    @Test
    void isRefusedForAnythingElse() {
      refuses(FORMER, Promotion.NOT_A_PREVIEW, "Only a preview is promoted.");
      refuses(
          pending(Environment.PREVIEW, 4),
          Promotion.NOT_READY,
          "The preview has built nothing that could go live.");
      Deployment twin = pending(Environment.PREVIEW, 4).started().ready(bundle(5));
      refuses(twin, Promotion.ALREADY_LIVE, "What the preview shows is live already.");
    }

    private void refuses(Deployment deployment, Promotion reason, String words) {
      assertThat(Promotion.check(deployment, live)).isEqualTo(reason);
      assertThat(refusal(() -> Promotion.of(deployment, live, id(6), 6)))
          .isEqualTo(
              new Problem(
                  ErrorCode.DEPLOY_PROMOTION_REFUSED, words, Map.of("reason", reason.wire())));
    }
  }

  @Test
  void reasonsHaveALowerCaseName() {
    assertThat(Rollback.NOT_READY.wire()).isEqualTo("not_ready");
    assertThat(Promotion.NOT_A_PREVIEW.wire()).isEqualTo("not_a_preview");
  }
}
