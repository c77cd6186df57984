package dev.aether.adapter.jdbi.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.adapter.jdbi.pool.MixedRequests.Kind;
import dev.aether.adapter.jdbi.shared.DatabaseUrl;
import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.Pools;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Three threads share two connections: a hundred thousand requests, and none is another's. */
class PoolTest {
  private static final int REQUESTS = 100_000;

  @Test
  void answersEveryRequestAsItsOwnActor() throws InterruptedException, ExecutionException {
    answersAll(TestDatabase.migrated().login());
  }

  /** On demand: {@code -Daether.pgbouncer=/usr/sbin/pgbouncer}. */
  @Test
  @EnabledIfSystemProperty(named = "aether.pgbouncer", matches = ".+")
  void doesSoThroughABouncerThatLendsConnectionsByTheTransaction()
      throws InterruptedException, ExecutionException, IOException {
    TestDatabase database = TestDatabase.migrated();
    try (Bouncer bouncer =
        Bouncer.start(System.getProperty("aether.pgbouncer"), database.login())) {
      answersAll(bouncer.url());
    }
  }

  private static void answersAll(DatabaseUrl login)
      throws InterruptedException, ExecutionException {
    try (HikariDataSource pool = Pools.forUnits(login, 2)) {
      MixedRequests requests = new MixedRequests(new JdbiUnitOfWork(pool));
      requests.prepare();
      int ofEach = REQUESTS / Kind.values().length;
      assertThat(requests.send(REQUESTS))
          .isEqualTo(
              Map.of(
                  Kind.OWN_READ, ofEach,
                  Kind.FOREIGN_READ, ofEach,
                  Kind.WRITE, ofEach,
                  Kind.FAILURE, ofEach,
                  Kind.ANONYMOUS, ofEach));
      assertThat(requests.writes()).isEqualTo(ofEach);
    }
  }
}
