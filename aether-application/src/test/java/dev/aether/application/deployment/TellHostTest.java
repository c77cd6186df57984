package dev.aether.application.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.Composers;
import dev.aether.application.Fixtures;
import dev.aether.application.World;
import dev.aether.application.deployment.Showing.Host;
import dev.aether.application.memory.MemoryHosting;
import dev.aether.application.site.Basis;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.deployment.customdomain.ProofCheck;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A host elsewhere follows what is live, whatever happens to it and to the servers. */
class TellHostTest {
  private final World world = new World();
  private final Elsewhere host = new Elsewhere();
  private final Account alice = world.signedUp("alice");
  private final Actor.User aliceActs = new Actor.User(alice.id());
  private final Site site = world.generatedSiteOf(alice);

  TellHostTest() {
    world.hosting = host;
    world.ports.changeTier(alice.id(), Tier.PRO);
  }

  @Test
  void showsWhatWentLiveAndWhatWasBroughtBack() {
    Deployment one = deploy();
    assertThat(host.shown).isEmpty();
    tell(world.clock);
    assertThat(shown()).isEqualTo(host.idOf(one));
    change();
    Deployment two = deploy();
    tell(world.clock);
    assertThat(shown()).isEqualTo(host.idOf(two));
    world.rollBackSite().handle(aliceActs, site.id(), one.id());
    tell(world.clock);
    assertThat(shown()).isEqualTo(host.idOf(one));
    int told = host.calls;
    tell(world.clock);
    assertThat(host.calls).isEqualTo(told);
  }

  @Test
  void storesAgainWhatTheHostLost() {
    Deployment one = deploy();
    host.kept.clear();
    tell(world.clock);
    assertThat(host.kept).hasSize(1);
    assertThat(host.kept.get(shown()).id()).isEqualTo(one.id());
    assertThat(host.bundles.values().stream().distinct()).hasSize(1);
  }

  @Test
  void sendsWhatWasLiveBeforeThereWasAHost() {
    world.hosting = new MemoryHosting(world.ports.siteStore());
    deploy();
    world.hosting = host;
    tell(world.clock);
    assertThat(host.kept).containsKey(shown());
  }

  @Test
  void takesAwayWhatIsNotLiveAnyMore() {
    deploy();
    tell(world.clock);
    world.deleteSite().handle(aliceActs, site.id(), new Basis.Latest());
    tell(world.clock);
    assertThat(host.shown.get(site.id())).isEqualTo(Showing.nothing(site.id()));
  }

  @Test
  void showsItUnderProvedNamesAndSendsTheirTwinsThere() {
    deploy();
    CustomDomain mine = proved("bakery.com");
    tell(world.clock);
    assertThat(host.shown.get(site.id()).hosts())
        .containsExactly(
            new Host(site.slug() + ".sites.example", Optional.empty()),
            new Host("bakery.com", Optional.empty()),
            new Host("www.bakery.com", Optional.of("bakery.com")));
    proved("www.bakery.com");
    tell(world.clock);
    assertThat(host.shown.get(site.id()).hosts()).allMatch(name -> name.sentTo().isEmpty());
    world.domains.disconnect().handle(aliceActs, site.id(), mine.id());
    tell(world.clock);
    assertThat(host.shown.get(site.id()).hosts())
        .contains(new Host("bakery.com", Optional.of("www.bakery.com")));
  }

  @Test
  void triesAgainWithGrowingPausesAndKeepsNoOtherSiteBack() {
    deploy();
    Site other = world.generatedSiteOf(alice, Composers.titled("other"));
    world.requestDeployment().handle(aliceActs, other.id());
    world.work(Composers.titled("any"));
    host.away.put(site.id(), 2);
    tell(world.clock);
    assertThat(host.shown).containsOnlyKeys(other.id());
    tell(Clock.offset(world.clock, Duration.ofSeconds(14)));
    assertThat(host.away).containsEntry(site.id(), 1);
    tell(Clock.offset(world.clock, Duration.ofSeconds(15)));
    assertThat(host.away).containsEntry(site.id(), 0);
    tell(Clock.offset(world.clock, Duration.ofSeconds(44)));
    assertThat(host.shown).doesNotContainKey(site.id());
    tell(Clock.offset(world.clock, Duration.ofSeconds(45)));
    assertThat(host.shown).containsKey(site.id());
  }

  private void tell(Clock now) {
    new TellHost(
            world.ports.units(),
            new TellHost.Stores(
                world.ports.hostingChanges(),
                world.ports.deployments(),
                world.ports.sites(),
                world.ports.customDomains(),
                new StoredBundles(
                    world.ports.units(), world.ports.siteFiles(), world.ports.siteStore())),
            host,
            new SiteAddresses(
                () -> URI.create("https://aether.example"), Optional.of("sites.example")),
            now,
            Runnable::run)
        .handle();
  }

  private String shown() {
    return host.shown.get(site.id()).id().orElseThrow();
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

  private CustomDomain proved(String name) {
    CustomDomain claim =
        CustomDomain.claimed(
            new CustomDomainId(UUID.randomUUID()),
            site.id(),
            alice.id(),
            new DomainName(name),
            Fixtures.NOW);
    CustomDomain proved =
        claim.verifying(Fixtures.NOW).checked(ProofCheck.FOUND, false, Fixtures.NOW);
    world.ports.units().run(aliceActs, () -> world.ports.customDomains().add(claim));
    world.ports.units().run(World.SYSTEM, () -> world.ports.customDomains().replace(claim, proved));
    return proved;
  }

  /** A host that gives each deployment a name of its own and may be away. */
  private final class Elsewhere implements Hosting {
    final Map<String, Deployment> kept = new LinkedHashMap<>();
    final Map<String, SiteBundle> bundles = new HashMap<>();
    final Map<SiteId, Showing> shown = new LinkedHashMap<>();
    final Map<SiteId, Integer> away = new HashMap<>();
    int calls;

    @Override
    public Hosted store(Deployment deployment, SiteBundle bundle, Consumer<String> progress) {
      new MemoryHosting(world.ports.siteStore()).store(deployment, bundle, progress);
      String id = "at-the-host-" + bundles.size();
      kept.put(id, deployment);
      bundles.put(id, bundle);
      return new Hosted(Optional.of(id), Optional.empty());
    }

    @Override
    public boolean show(Showing showing) {
      calls++;
      int failures = away.getOrDefault(showing.site(), 0);
      if (failures > 0) {
        away.put(showing.site(), failures - 1);
        throw Problem.of(ErrorCode.DEPLOY_FAILED, "The host is away.").asException();
      }
      if (!showing.id().map(kept::containsKey).orElse(true)) {
        return false;
      }
      shown.put(showing.site(), showing);
      return true;
    }

    String idOf(Deployment deployment) {
      return kept.entrySet().stream()
          .filter(each -> each.getValue().id().equals(deployment.id()))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow();
    }
  }
}
