package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DropOldDeploymentsTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private final Actor.User actor = new Actor.User(alice.id());
  private final DropOldDeployments drop =
      new DropOldDeployments(
          world.ports.units(),
          world.ports.deploymentHistory(),
          world.ports.deployments(),
          world.ports.sites());

  private Site site = world.generatedSiteOf(alice);
  private final List<Deployment> deployed = new ArrayList<>();

  @Test
  void keepsTheNewestOfATier() {
    deployTimes(8);
    drop.handle();
    assertThat(kept()).containsExactly(4, 5, 6, 7, 8);
    assertThat(world.livePage(site)).contains("Bread 8");
  }

  @Test
  void keepsWhatIsLiveHoweverOldItIs() {
    deployTimes(2);
    world.rollBackSite().handle(actor, site.id(), deployed.get(0).id());
    deployTimes(1);
    world.rollBackSite().handle(actor, site.id(), deployed.get(0).id());
    IntStream.range(0, 6).forEach(i -> world.deploySite().giveUp(asked().id(), Fixtures.NO_ROOM));
    drop.handle();
    assertThat(kept()).contains(1, 3, 5).doesNotContain(2, 4);
    assertThat(world.livePage(site)).contains("Bread 1");
  }

  @Test
  void keepsMoreOfAHigherTier() {
    world.ports.changeTier(alice.id(), Tier.STARTER);
    deployTimes(8);
    drop.handle();
    assertThat(kept()).hasSize(8);
  }

  private void deployTimes(int times) {
    for (int i = 0; i < times; i++) {
      Site next =
          site.filled(
              site.slug(), Fixtures.contentTitled("Bread " + (deployed.size() + 1)), Fixtures.NOW);
      Site before = site;
      world.ports.units().run(actor, () -> world.ports.sites().replace(before, next));
      site = next;
      deployed.add(asked());
      world.work(Composers.titled("any"));
      site = world.site(site.id()).orElseThrow();
    }
  }

  private Deployment asked() {
    return world.requestDeployment().handle(actor, site.id());
  }

  private List<Integer> kept() {
    return world
        .ports
        .units()
        .as(World.SYSTEM, () -> world.ports.deploymentHistory().of(site.id()))
        .stream()
        .map(Deployment::sequence)
        .sorted()
        .toList();
  }
}
