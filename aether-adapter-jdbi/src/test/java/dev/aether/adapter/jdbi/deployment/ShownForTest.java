package dev.aether.adapter.jdbi.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.Fixtures;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database shows what is not for visitors as long as the domain says. */
class ShownForTest {
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final Duration MOMENT = Duration.ofMinutes(5);

  private final TestDatabase database = TestDatabase.migrated();
  private final HikariDataSource pool = database.pool(1);
  private final JdbiPorts ports = JdbiPorts.on(pool);
  private final Account alice = Fixtures.somebody("alice");
  private final Site site = Fixtures.siteOf(alice);
  private final SiteBundle bundle =
      SiteBundle.of(
          List.of(
              new BundleFile("index.html", "text/html", "hello".getBytes(StandardCharsets.UTF_8))));

  @BeforeEach
  void store() {
    ports.units().run(SYSTEM, () -> ports.accounts().add(alice, "hash"));
    ports.units().run(new Actor.User(alice.id()), () -> ports.sites().add(site));
    ports.units().run(SYSTEM, () -> ports.publications().keep(site, bundle));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  @ParameterizedTest
  @EnumSource(Environment.class)
  void asLongAsItsEnvironmentSays(Environment environment) throws SQLException {
    Duration life = environment.shownFor().orElse(Duration.ofDays(1));
    Deployment ready =
        Deployment.requested(
                new DeploymentId(UUID.randomUUID()), site.id(), alice.id(), environment, 1)
            .started()
            .ready(bundle.hash());
    ports.units().run(SYSTEM, () -> ports.deployments().addReady(ready));
    assertThat(isShownAfter(life.minus(MOMENT), ready))
        .isEqualTo(environment.shownFor().isPresent());
    assertThat(isShownAfter(life.plus(MOMENT), ready)).isFalse();
  }

  private boolean isShownAfter(Duration time, Deployment ready) throws SQLException {
    TestDatabase.asSuperuser(
        database.owner(),
        "update public.deployments set completed_at = now() - interval '"
            + time.toSeconds()
            + " seconds'");
    return ports
        .units()
        .as(Actor.anonymous(), () -> ports.publishedFiles().preview(ready.id()))
        .isPresent();
  }
}
