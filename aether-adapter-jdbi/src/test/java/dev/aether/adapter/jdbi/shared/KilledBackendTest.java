package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.template.OfficialData;
import dev.aether.application.Fixtures;
import dev.aether.application.Ports;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A backend that is killed takes its whole PostgreSQL down and up again, so this test has one of
 * its own.
 */
class KilledBackendTest {
  private static final Actor SYSTEM = new Actor.Service("test");

  @Test
  void leavesNothingHalfAndServesTheNextUnit() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = durable();
        HikariDataSource pool = migrated(postgres)) {
      JdbiPorts ports = JdbiPorts.on(pool);
      Account alice = Fixtures.somebody("alice");
      ports.units().run(SYSTEM, () -> ports.accounts().add(alice, "hash"));
      Actor aliceActs = new Actor.User(alice.id());
      Site kept = Fixtures.siteOf(alice);
      ports.units().run(aliceActs, () -> ports.sites().add(kept));
      Site lost = Fixtures.siteOf(alice);

      assertThatThrownBy(
              () ->
                  ports
                      .units()
                      .run(
                          aliceActs,
                          () -> {
                            ports.credits().reserve(UUID.randomUUID());
                            ports.sites().add(lost);
                            ports.sites().remove(kept.id());
                            kill(backend(ports));
                            ports.sites().find(lost.id());
                          }))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SYS_UNAVAILABLE));

      awaitRecovery(ports);
      assertThat(ports.units().as(aliceActs, () -> ports.sites().find(lost.id()))).isEmpty();
      assertThat(ports.units().as(aliceActs, () -> ports.sites().find(kept.id()))).contains(kept);
      assertThat(
              ports
                  .units()
                  .as(aliceActs, () -> ports.profiles().find(alice.id()))
                  .orElseThrow()
                  .credits()
                  .used())
          .isZero();
      ports.units().run(aliceActs, () -> ports.sites().add(lost));
    }
  }

  /** The embedded server's own settings would lose what it acknowledged. */
  private static EmbeddedPostgres durable() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private static HikariDataSource migrated(EmbeddedPostgres postgres) throws SQLException {
    String server = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
    try (Connection connection =
            DriverManager.getConnection(server + "postgres", "postgres", "postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create role owner login createrole password 'owner'");
      statement.execute("create database aether owner owner");
    }
    DatabaseUrl owner = new DatabaseUrl(server + "aether", "owner", "owner");
    Migrations.run(owner);
    OfficialData.bring(owner);
    return Pools.forUnits(LoginRole.ensure(owner, "0123456789abcdefghijklmnopqrstuv"), 2);
  }

  private static long backend(JdbiPorts ports) {
    return ports.units().handle().createQuery("select pg_backend_pid()").mapTo(Long.class).one();
  }

  private static void kill(long process) {
    ProcessHandle backend = ProcessHandle.of(process).orElseThrow();
    assertThat(backend.destroyForcibly()).isTrue();
    backend.onExit().join();
  }

  /** PostgreSQL refuses connections until it has recovered; that takes a second or two. */
  private static void awaitRecovery(Ports ports) {
    for (int tries = 0; ; tries++) {
      try {
        ports.units().run(SYSTEM, () -> {});
        return;
      } catch (DomainException e) {
        if (tries == 60 || e.code() != ErrorCode.SYS_UNAVAILABLE) {
          throw e;
        }
      }
    }
  }
}
