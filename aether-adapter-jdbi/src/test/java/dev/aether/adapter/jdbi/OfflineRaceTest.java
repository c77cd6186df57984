package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.deployment.PublishedFiles.Live;
import dev.aether.application.site.Basis;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** A site that is deployed, promoted, rolled back and taken offline by many at the same moment. */
class OfflineRaceTest {
  private static final int CLIENTS = 24;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");

  private final Account alice = signedUp();

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(5)
  void isEitherOfflineOrLiveWithWhatItsSiteSays() {
    UseCases use = new UseCases(PORTS);
    SiteId site = use.create(alice);
    DeploymentId first = use.deploy(alice, site).id();
    use.rename(alice, site, "Another name", new Basis.Latest());
    DeploymentId preview = use.deploy(alice, site, Environment.PREVIEW).id();
    Race<Integer> race =
        Race.of(
            CLIENTS,
            client ->
                () ->
                    switch (client % 4) {
                      case 0 -> use.deploy(alice, site).sequence();
                      case 1 -> use.rollBack(alice, site, first).sequence();
                      case 2 -> use.promote(alice, site, preview).sequence();
                      default -> {
                        use.takeOffline(alice, site);
                        yield 0;
                      }
                    });
    assertThat(race.refusals())
        .isSubsetOf(
            ErrorCode.DEPLOY_ROLLBACK_REFUSED,
            ErrorCode.DEPLOY_PROMOTION_REFUSED,
            ErrorCode.DEPLOY_CONFLICT,
            ErrorCode.SITE_STATUS_CONFLICT);
    Site left = PORTS.units().as(SYSTEM, () -> PORTS.sites().find(site)).orElseThrow();
    Optional<Deployment> live = PORTS.units().as(SYSTEM, () -> PORTS.deployments().live(site));
    Optional<Live> shown =
        PORTS.units().as(Actor.anonymous(), () -> PORTS.publishedFiles().live(left.slug()));
    assertThat(live.isPresent()).isEqualTo(left.status() == SiteStatus.PUBLISHED);
    assertThat(shown.map(Live::bundle)).isEqualTo(live.flatMap(Deployment::bundle));
    if (live.isPresent()) {
      boolean isFirst = live.get().bundle().equals(stored(first).bundle());
      assertThat(left.publishedVersion()).contains(isFirst ? 1 : 2);
    }
    assertThat(all(site)).extracting(Deployment::status).allMatch(DeploymentStatus::isEnd);
  }

  private static List<Deployment> all(SiteId site) {
    return PORTS.units().as(SYSTEM, () -> PORTS.deploymentHistory().of(site));
  }

  private static Deployment stored(DeploymentId id) {
    return PORTS.units().as(SYSTEM, () -> PORTS.deployments().find(id)).orElseThrow();
  }

  private static Account signedUp() {
    Account account = Fixtures.somebody("alice");
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(account, "hash"));
    return account;
  }
}
