package dev.aether.adapter.jdbi.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.Fixtures;
import dev.aether.application.access.RevocationListener;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Account;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevocationFeedTest {
  private static final TestDatabase DATABASE = TestDatabase.migrated();
  private static final HikariDataSource POOL = DATABASE.pool(2);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("test");

  private final Account alice = Fixtures.somebody("alice");

  @BeforeEach
  void signUp() {
    PORTS.units().run(SYSTEM, () -> PORTS.accounts().add(alice, "hash"));
  }

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void tellsEveryServerOfEverythingThatIsRevoked() throws Exception {
    try (Heard one = new Heard();
        Heard two = new Heard()) {
      Session session = Session.opened(new SessionId(UUID.randomUUID()), alice.id(), Fixtures.NOW);
      PORTS.units().run(SYSTEM, () -> PORTS.sessions().add(session));
      PORTS.units().run(SYSTEM, () -> PORTS.sessions().remove(session.id()));
      one.awaits(session.id().value());
      two.awaits(session.id().value());

      asOwner("update public.users set suspended_at = now() where id = '" + alice.id() + "'");
      one.awaits(alice.id().value());
      two.awaits(alice.id().value());
    }
  }

  @Test
  void comesBackAfterItsConnectionWasKilled() throws Exception {
    try (Heard one = new Heard()) {
      TestDatabase.asSuperuser(
          DATABASE.owner(),
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where application_name = 'aether-revocations' and datname = current_database()");
      one.awaitsDeafness();
      one.awaitsHearing();
      asOwner("update public.users set suspended_at = now() where id = '" + alice.id() + "'");
      one.awaits(alice.id().value());
    }
  }

  private static void asOwner(String sql) throws Exception {
    try (Connection connection = DATABASE.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What a server has heard. */
  private static final class Heard implements RevocationListener, AutoCloseable {
    private static final UUID HEARING = new UUID(0, 1);
    private static final UUID DEAF = new UUID(0, 0);

    private final BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
    private final RevocationFeed feed = new RevocationFeed(DATABASE.login(), this);

    Heard() throws InterruptedException {
      awaitsHearing();
    }

    @Override
    public void revoked(UUID subject) {
      heard.add(subject);
    }

    @Override
    public void hearing() {
      heard.add(HEARING);
    }

    @Override
    public void deaf() {
      heard.add(DEAF);
    }

    void awaitsHearing() throws InterruptedException {
      awaits(HEARING);
    }

    void awaitsDeafness() throws InterruptedException {
      awaits(DEAF);
    }

    void awaits(UUID subject) throws InterruptedException {
      UUID next;
      do {
        next = heard.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("nothing was heard for ten seconds").isNotNull();
      } while (!next.equals(subject));
    }

    @Override
    public void close() {
      feed.close();
    }
  }
}
