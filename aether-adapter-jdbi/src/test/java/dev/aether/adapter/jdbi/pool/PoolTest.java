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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Three threads share two connections, and no answer is another's. */
class PoolTest {
  private static final int SOME = 20_000;
  private static final int MANY = 100_000;

  @Test
  void answersEveryRequestAsItsOwnActor() throws InterruptedException, ExecutionException {
    answersAll(TestDatabase.migrated().login(), SOME);
  }

  @Test
  @Tag("on-demand")
  void doesSoAHundredThousandTimes() throws InterruptedException, ExecutionException {
    answersAll(TestDatabase.migrated().login(), MANY);
  }

  /** On demand, since it needs a program that not every machine has. */
  @Test
  @Tag("on-demand")
  void doesSoThroughABouncerThatLendsConnectionsByTheTransaction()
      throws InterruptedException, ExecutionException, IOException {
    TestDatabase database = TestDatabase.migrated();
    try (Bouncer bouncer =
        Bouncer.start(
            System.getProperty("aether.pgbouncer", "/usr/sbin/pgbouncer"), database.login())) {
      answersAll(bouncer.url(), MANY);
    }
  }

  private static void answersAll(DatabaseUrl login, int count)
      throws InterruptedException, ExecutionException {
    try (HikariDataSource pool = Pools.forUnits(login, 2)) {
      MixedRequests requests = new MixedRequests(new JdbiUnitOfWork(pool));
      requests.prepare();
      int ofEach = count / Kind.values().length;
      assertThat(requests.send(count))
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
