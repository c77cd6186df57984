package dev.aether.adapter.jdbi.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.JdbiPorts;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a window does as time goes by: requests are put back into the past. */
class RequestWindowsTest {
  private static final HikariDataSource POOL = TestDatabase.migrated().pool(2);
  private static final JdbiPorts PORTS = JdbiPorts.on(POOL);
  private static final Actor SYSTEM = new Actor.Service("test");
  private static final RateLimit TWO = RateLimit.hourly(2);

  private final RequestWindows.Key key =
      new RequestWindows.Key("user:" + UUID.randomUUID(), "sites");

  @AfterAll
  static void close() {
    POOL.close();
  }

  @Test
  void hasRoomOnceTheOldestStopsCounting() {
    admitted(Duration.ofMinutes(59));
    admitted(Duration.ofMinutes(10));
    RateLimitDecision denied = take();
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.retryAfterSeconds()).isBetween(55L, 60L);
    admitted(Duration.ofMinutes(-1)); // a clock that goes back counts no request twice
    assertThat(take().allowed()).isFalse();
  }

  @Test
  void countsNoLongerWhatIsAsOldAsTheWindow() {
    admitted(Duration.ofMinutes(60));
    admitted(Duration.ofMinutes(61));
    RateLimitDecision decision = take();
    assertThat(decision.allowed()).isTrue();
    assertThat(decision.remaining()).isEqualTo(1);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void purgesOnlyWhatNoWindowCounts() {
    admitted(Duration.ofMinutes(61));
    admitted(Duration.ofMinutes(59));
    PORTS.units().run(SYSTEM, () -> PORTS.requestWindows().purge());
    assertThat(rows()).isEqualTo(1);
  }

  private RateLimitDecision take() {
    return PORTS.units().as(SYSTEM, () -> PORTS.requestWindows().take(key, TWO));
  }

  private void admitted(Duration ago) {
    PORTS
        .units()
        .run(
            SYSTEM,
            () ->
                PORTS
                    .units()
                    .handle()
                    .execute(
                        """
                        insert into aether.admitted_requests
                          (subject, counter, admitted_at, expires_at)
                        values (?, 'sites', now() - make_interval(secs => ?),
                          now() - make_interval(secs => ?) + interval '1 hour')
                        """,
                        key.subject(),
                        ago.toSeconds(),
                        ago.toSeconds()));
  }

  private int rows() {
    return PORTS
        .units()
        .as(
            SYSTEM,
            () ->
                PORTS
                    .units()
                    .handle()
                    .createQuery(
                        "select count(*) from aether.admitted_requests where subject = :subject")
                    .bind("subject", key.subject())
                    .mapTo(Integer.class)
                    .one());
  }
}
