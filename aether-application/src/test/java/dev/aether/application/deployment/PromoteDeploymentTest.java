package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.site.ChangeSiteStatus.Step;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a preview to visitors. */
class PromoteDeploymentTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());
  private final PromoteDeployment promote = world.promoteDeployment();
  private final Site site = world.generatedSiteOf(alice);

  @Test
  void bringsLiveWhatWasLookedAtAndNotWhatTheDraftSaysByNow() {
    Deployment preview = deployed(Environment.PREVIEW);
    change();
    Deployment live = promote.handle(aliceActs, site.id(), preview.id());
    assertThat(live.environment()).isEqualTo(Environment.PRODUCTION);
    assertThat(live.status()).isEqualTo(DeploymentStatus.READY);
    assertThat(live.bundle()).isEqualTo(stored(preview).bundle());
    Site now = world.site(site.id()).orElseThrow();
    assertThat(now.status()).isEqualTo(SiteStatus.PUBLISHED);
    assertThat(now.publishedVersion()).contains(site.version());
    assertThat(world.livePage(now)).contains(site.content().name().value());
    assertThat(world.recordedOf(alice))
        .extracting(entry -> entry.event().action())
        .endsWith(AuditAction.DEPLOYMENT_PROMOTE);
  }

  @Test
  void replacesWhatIsLiveAndMayBeRolledBack() {
    Deployment first = deployed(Environment.PRODUCTION);
    change();
    Deployment preview = deployed(Environment.PREVIEW);
    promote.handle(aliceActs, site.id(), preview.id());
    assertThat(world.livePage(world.site(site.id()).orElseThrow())).contains("Patisserie");
    assertRefused(ErrorCode.DEPLOY_PROMOTION_REFUSED, aliceActs, preview.id());
    world.rollBackSite().handle(aliceActs, site.id(), first.id());
    promote.handle(aliceActs, site.id(), preview.id());
    assertThat(world.livePage(world.site(site.id()).orElseThrow())).contains("Patisserie");
  }

  @Test
  void refusesWhatIsNoPreviewOrNotReadyOrSomebodyElses() {
    Deployment live = deployed(Environment.PRODUCTION);
    Deployment work = deployed(Environment.DEVELOPMENT);
    Deployment waiting = requested(Environment.PREVIEW);
    for (Deployment refused : List.of(live, work, waiting)) {
      assertRefused(ErrorCode.DEPLOY_PROMOTION_REFUSED, aliceActs, refused.id());
    }
    assertRefused(ErrorCode.DEPLOY_NOT_FOUND, aliceActs, new DeploymentId(world.ids.next()));
    Actor.User bob = new Actor.User(world.signedUp("bob").id());
    assertRefused(ErrorCode.SITE_NOT_FOUND, bob, live.id());
  }

  @Test
  void bringsNothingLiveOfASiteThatIsPutAway() {
    Deployment preview = deployed(Environment.PREVIEW);
    world.changeSiteStatus().handle(aliceActs, site.id(), Step.ARCHIVE);
    assertRefused(ErrorCode.SITE_ARCHIVED, aliceActs, preview.id());
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> requested(Environment.PRODUCTION))
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.SITE_ARCHIVED));
  }

  @Test
  void leavesASiteOfflineThatWasTakenThereWhileItWasDeployed() {
    deployed(Environment.PRODUCTION);
    change();
    Deployment waiting = requested(Environment.PRODUCTION);
    Deployment preview = requested(Environment.PREVIEW);
    world.changeSiteStatus().handle(aliceActs, site.id(), Step.UNPUBLISH);
    world.work(Composers.titled("any"));
    assertThat(stored(waiting).status()).isEqualTo(DeploymentStatus.CANCELLED);
    assertThat(stored(preview).status()).isEqualTo(DeploymentStatus.READY);
    assertThat(world.site(site.id()).orElseThrow().status()).isEqualTo(SiteStatus.DRAFT);
  }

  private Deployment deployed(Environment environment) {
    Deployment deployment = requested(environment);
    world.work(Composers.titled("any"));
    return deployment;
  }

  private Deployment requested(Environment environment) {
    return world.requestDeployment().handle(aliceActs, site.id(), DeploymentWish.to(environment));
  }

  private void change() {
    Site now = world.site(site.id()).orElseThrow();
    Site next = now.filled(now.slug(), Fixtures.contentTitled("Patisserie"), Fixtures.NOW);
    world.ports.units().run(aliceActs, () -> world.ports.sites().replace(now, next));
  }

  private Deployment stored(Deployment deployment) {
    return world.deployment(deployment.id()).orElseThrow();
  }

  private void assertRefused(ErrorCode code, Actor.User actor, DeploymentId preview) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> promote.handle(actor, site.id(), preview))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }
}
