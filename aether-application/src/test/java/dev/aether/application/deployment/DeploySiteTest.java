package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeploySiteTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());

  @Test
  void bringsTheSiteLive() {
    Site site = world.generatedSiteOf(alice);
    Deployment deployment = deploy(site);

    assertThat(world.deployment(deployment.id()).orElseThrow().status())
        .isEqualTo(DeploymentStatus.READY);
    assertThat(page(site)).contains("Bakery");
    Site live = world.site(site.id()).orElseThrow();
    assertThat(live.status()).isEqualTo(SiteStatus.PUBLISHED);
    assertThat(live.publishedVersion()).contains(site.version());
  }

  @Test
  void bringsTheNextStateLive() {
    Site site = world.generatedSiteOf(alice);
    deploy(site);
    Site next = site.filled(site.slug(), Fixtures.contentTitled("Patisserie"), Fixtures.NOW);
    world.ports.units().run(aliceActs, () -> world.ports.sites().replace(site, next));
    deploy(site);
    assertThat(page(site)).contains("Patisserie");
  }

  @Test
  void isDoneOnceHoweverOftenItRuns() {
    Site site = world.generatedSiteOf(alice);
    Deployment deployment = deploy(site);
    world.deploySite().handle(deployment.id());
    assertThat(world.deployment(deployment.id()).orElseThrow().revision()).isEqualTo(3);
  }

  @Test
  void resumesWhatADeadNodeHadBegun() {
    Site site = world.generatedSiteOf(alice);
    Deployment deployment = world.requestDeployment().handle(aliceActs, site.id());
    world
        .ports
        .units()
        .run(World.SYSTEM, () -> world.ports.deployments().replace(deployment.started()));
    world.work(Composers.titled("any"));
    assertThat(world.deployment(deployment.id()).orElseThrow().status())
        .isEqualTo(DeploymentStatus.READY);
  }

  @Test
  void bringsNothingLiveOfASiteThatIsDeletedMeanwhile() {
    Site site = world.generatedSiteOf(alice);
    Deployment deployment = world.requestDeployment().handle(aliceActs, site.id());
    world.ports.units().run(aliceActs, () -> world.ports.sites().remove(site.id()));
    world.work(Composers.titled("any"));
    assertThat(world.deployment(deployment.id())).isEmpty();
    assertThat(live(site)).isEmpty();
  }

  @Test
  void leavesWhatIsLiveWhenItGivesUp() {
    Site site = world.generatedSiteOf(alice);
    deploy(site);
    Deployment second = world.requestDeployment().handle(aliceActs, site.id());
    world.deploySite().giveUp(second.id(), Fixtures.NO_ROOM);
    assertThat(world.deployment(second.id()).orElseThrow().failure()).contains(Fixtures.NO_ROOM);
    assertThat(page(site)).contains("Bakery");
  }

  @Test
  void refusesASiteWithNothingOnIt() {
    Site blank = Fixtures.siteOf(alice);
    world.ports.units().run(aliceActs, () -> world.ports.sites().add(blank));
    assertRefused(ErrorCode.SITE_NOT_READY, blank, aliceActs);
  }

  @Test
  void knowsNoSiteOfOthers() {
    Site site = world.generatedSiteOf(alice);
    Account bob = world.signedUp("bob");
    assertRefused(ErrorCode.SITE_NOT_FOUND, site, new Actor.User(bob.id()));
  }

  private void assertRefused(ErrorCode code, Site site, Actor.User actor) {
    assertThatThrownBy(() -> world.requestDeployment().handle(actor, site.id()))
        .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private Deployment deploy(Site site) {
    Deployment deployment = world.requestDeployment().handle(aliceActs, site.id());
    world.work(Composers.titled("any"));
    return deployment;
  }

  private Optional<PublishedFiles.Live> live(Site site) {
    return world
        .ports
        .units()
        .as(Actor.anonymous(), () -> world.ports.publishedFiles().live(site.slug()));
  }

  private String page(Site site) {
    return world.livePage(site);
  }
}
