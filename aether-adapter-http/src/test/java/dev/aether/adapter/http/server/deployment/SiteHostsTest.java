package dev.aether.adapter.http.server.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.application.World;
import dev.aether.application.deployment.ConnectedDomain;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.site.Site;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteHostsTest {
  private final World world = new World();
  private final Account alice = world.signedUp("alice");
  private Site site;

  @BeforeEach
  void makeASiteLive() {
    world.ports.changeTier(alice.id(), Tier.BUSINESS);
    site = world.generatedSiteOf(alice);
    prove("bakery.fr");
    prove("www.tea.co.uk");
    prove("shop.bakery.fr");
    world.requestDeployment().handle(new Actor.User(alice.id()), site.id());
    world.work(dev.aether.application.Composers.titled("any"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bakery.fr",
        "Bakery.FR",
        "bakery.fr.",
        "bakery.fr:443",
        "bakery.fr.:443",
        "www.tea.co.uk",
        "shop.bakery.fr"
      })
  void servesASiteUnderItsName(String host) {
    assertThat(hosts("https://api.aether.page").of(host))
        .isInstanceOfSatisfying(
            SiteHosts.Site.class, found -> assertThat(found.live()).isPresent());
  }

  @Test
  void sendsFromTheOtherOfApexAndWwwToTheOneThatIsClaimed() {
    SiteHosts hosts = hosts("https://api.aether.page");
    assertThat(hosts.of("www.bakery.fr:8443")).isEqualTo(new SiteHosts.Elsewhere("bakery.fr:8443"));
    assertThat(hosts.of("tea.co.uk")).isEqualTo(new SiteHosts.Elsewhere("www.tea.co.uk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody.fr",
        "www.shop.bakery.fr",
        "x.bakery.fr",
        "www.www.tea.co.uk",
        "sites.aether.page",
        "aether.page",
        "evil.api.aether.page",
        "nobody.sites.test"
      })
  void servesNothingUnderAnyOther(String host) {
    assertThat(hosts("https://api.aether.page").of(host))
        .isEqualTo(new SiteHosts.Site(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.aether.page",
        "API.aether.page:443",
        "sites.test",
        "127.0.0.1:8080",
        "[::1]:8080",
        "localhost",
        "aether:8080",
        "aether.default.svc.cluster.local",
        "",
        ":",
        "a b",
        "-",
        "%00"
      })
  void leavesTheServerItsOwn(String host) {
    assertThat(hosts("https://api.aether.page").of(host)).isEqualTo(new SiteHosts.Own());
  }

  @Test
  void takesEveryOtherHostForItsOwnWhereItDoesNotKnowItsName() {
    SiteHosts hosts = hosts("http://127.0.0.1:8080");
    assertThat(hosts.of("nobody.fr")).isEqualTo(new SiteHosts.Own());
    assertThat(hosts.of(null)).isEqualTo(new SiteHosts.Own());
    assertThat(hosts.of("bakery.fr")).isInstanceOf(SiteHosts.Site.class);
  }

  @Test
  void tellsWhichNamesMayHaveACertificate() {
    SiteHosts hosts = hosts("https://api.aether.page");
    for (String name :
        new String[] {
          "bakery.fr",
          "www.bakery.fr",
          "tea.co.uk",
          "api.aether.page",
          "sites.test",
          site.slug() + ".sites.test",
          "BAKERY.fr"
        }) {
      assertThat(hosts.mayBeSecured(name)).as(name).isTrue();
    }
    for (String name :
        new String[] {
          "nobody.fr",
          "x.bakery.fr",
          "127.0.0.1",
          "localhost",
          "",
          "nobody.sites.test",
          "*.bakery.fr",
          "bakery.fr.evil.com",
          "a".repeat(300)
        }) {
      assertThat(hosts.mayBeSecured(name)).as(name).isFalse();
    }
  }

  private SiteHosts hosts(String publicUrl) {
    return new SiteHosts(
        new LiveSites(world.ports.units(), world.ports.publishedFiles(), world.ports.siteStore()),
        new SiteAddresses(() -> URI.create(publicUrl), Optional.of("sites.test")));
  }

  private void prove(String name) {
    Actor.User actor = new Actor.User(alice.id());
    ConnectedDomain claimed = world.domains.connect().handle(actor, site.id(), name);
    world.domains.dns.publish(claimed.records().proof().name(), claimed.records().proof().value());
    world.domains.verify().handle(actor, site.id(), claimed.claim().id());
  }
}
