package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rolling back and cancelling. */
class RollBackSiteTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());
  private final RollBackSite rollBack = world.rollBackSite();
  private final CancelDeployment cancel =
      new CancelDeployment(world.ports.units(), world.ports.deployments(), world.audit());
  private final Site site = world.generatedSiteOf(alice);

  @Test
  void bringsTheFormerStateBackAsANewDeployment() {
    Deployment first = deploy();
    change();
    deploy();
    Deployment again = rollBack.handle(aliceActs, site.id(), first.id());
    assertThat(again.sequence()).isEqualTo(3);
    assertThat(again.bundle()).isEqualTo(stored(first).bundle());
    assertThat(world.site(site.id()).orElseThrow().publishedVersion()).contains(site.version());
    assertRefused(ErrorCode.DEPLOY_ROLLBACK_REFUSED, aliceActs, first.id());
  }

  @Test
  void refusesWhatBuiltNothingAndWhatIsAnybodyElses() {
    Deployment live = deploy();
    Deployment waiting = world.requestDeployment().handle(aliceActs, site.id());
    assertRefused(ErrorCode.DEPLOY_ROLLBACK_REFUSED, aliceActs, waiting.id());
    assertRefused(ErrorCode.DEPLOY_NOT_FOUND, aliceActs, new DeploymentId(world.ids.next()));
    Actor.User bob = new Actor.User(world.signedUp("bob").id());
    assertRefused(ErrorCode.SITE_NOT_FOUND, bob, live.id());
  }

  @Test
  void givesUpWhatWaitsAndNothingThatHasEnded() {
    Deployment live = deploy();
    Deployment waiting = world.requestDeployment().handle(aliceActs, site.id());
    cancel.handle(aliceActs, waiting.id());
    world.work(Composers.titled("any"));
    assertThat(stored(waiting).status()).isEqualTo(DeploymentStatus.CANCELLED);
    for (Deployment ended : List.of(waiting, live)) {
      assertThatExceptionOfType(DomainException.class)
          .isThrownBy(() -> cancel.handle(aliceActs, ended.id()))
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.DEPLOY_CONFLICT));
    }
  }

  private Deployment deploy() {
    Deployment deployment = world.requestDeployment().handle(aliceActs, site.id());
    world.work(Composers.titled("any"));
    return deployment;
  }

  private void change() {
    Site now = world.site(site.id()).orElseThrow();
    Site next = now.filled(now.slug(), Fixtures.contentTitled("Patisserie"), Fixtures.NOW);
    world.ports.units().run(aliceActs, () -> world.ports.sites().replace(now, next));
  }

  private Deployment stored(Deployment deployment) {
    return world.deployment(deployment.id()).orElseThrow();
  }

  private void assertRefused(ErrorCode code, Actor.User actor, DeploymentId target) {
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> rollBack.handle(actor, site.id(), target))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }
}
