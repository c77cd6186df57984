package dev.aether.adapter.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.application.Fixtures;
import dev.aether.application.access.RefreshSession;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.audit.AuditedAccess;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.ErrorCode;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** Fifty who refresh one session at once: tabs that woke up, or a thief among them. */
class SessionRaceTest {
  private static final int CLIENTS = 50;
  private static final int ROUNDS = 20;
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(CLIENTS);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("race");
  private static final Clock CLOCK = Clock.systemUTC();
  private static final RefreshSession REFRESH =
      new RefreshSession(
          PORTS.units(),
          PORTS.accounts(),
          PORTS.sessions(),
          new AuditedAccess(new AuditRecorder(PORTS.auditTrail(), UUID::randomUUID, CLOCK)),
          CLOCK);

  @AfterAll
  static void close() {
    POOL.close();
  }

  @RepeatedTest(ROUNDS)
  void givesAllTheSameNextToken() {
    Session session = opened(0, CLOCK.instant());
    Race<Long> race =
        Race.of(CLIENTS, client -> () -> REFRESH.handle(session.id(), 0).session().counter());
    assertThat(race.refusals()).isEmpty();
    assertThat(race.results()).hasSize(CLIENTS).containsOnly(1L);
  }

  @RepeatedTest(ROUNDS)
  void endsOnceWhenAnOldTokenComesManyTimes() {
    Session session = opened(5, CLOCK.instant().minusSeconds(60));
    Race<Long> race =
        Race.of(CLIENTS, client -> () -> REFRESH.handle(session.id(), 2).session().counter());
    assertThat(race.results()).isEmpty();
    assertThat(race.refusals())
        .hasSize(CLIENTS)
        .containsOnly(ErrorCode.AUTH_REFRESH_TOKEN_REUSED, ErrorCode.AUTH_REFRESH_TOKEN_NOT_FOUND)
        .containsOnlyOnce(ErrorCode.AUTH_REFRESH_TOKEN_REUSED);
  }

  private static Session opened(long counter, Instant refreshed) {
    Account account = Fixtures.somebody("racer");
    Session session =
        new Session(new SessionId(UUID.randomUUID()), account.id(), counter, refreshed, refreshed);
    PORTS
        .units()
        .run(
            SYSTEM,
            () -> {
              PORTS.accounts().add(account, "hash");
              PORTS.sessions().add(session);
            });
    return session;
  }
}
