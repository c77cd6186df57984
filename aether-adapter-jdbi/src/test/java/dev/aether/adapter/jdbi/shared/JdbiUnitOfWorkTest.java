package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbiUnitOfWorkTest {
  private final HikariDataSource pool = TestDatabase.migrated().pool(2);
  private final JdbiUnitOfWork units = new JdbiUnitOfWork(pool);

  @AfterEach
  void close() {
    pool.close();
  }

  @Test
  void isTheActorForItsTransactionOnly() {
    Actor alice = new Actor.User(new UserId(UUID.randomUUID()));
    assertThat(units.as(alice, () -> ask("select current_user || ' ' || auth.uid()")))
        .isEqualTo("authenticated " + ((Actor.User) alice).id());
    assertThat(
            units.as(
                Actor.anonymous(),
                () -> ask("select current_user || coalesce(auth.uid()::text, '')")))
        .isEqualTo("anon");
    String outside =
        Jdbi.create(pool)
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select current_user || coalesce(current_setting('request.jwt.claims', true), '')")
                        .mapTo(String.class)
                        .one());
    assertThat(outside).endsWith("_app");
  }

  @Test
  void neverMixesActorsThatShareConnections() throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(4);
    AtomicInteger right = new AtomicInteger();
    try {
      var running =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  client ->
                      clients.submit(() -> IntStream.range(0, 500).forEach(i -> mixed(i, right))))
              .toList();
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      clients.shutdownNow();
    }
    assertThat(right).hasValue(2000);
  }

  /** One unit of its own actor; each fifth fails, so its connection is given back in the midst. */
  private void mixed(int i, AtomicInteger right) {
    UserId id = new UserId(UUID.randomUUID());
    boolean nobody = i % 3 == 0;
    Supplier<String> unit =
        () ->
            units.as(
                nobody ? Actor.anonymous() : new Actor.User(id),
                () -> {
                  String uid = ask("select coalesce(auth.uid()::text, 'nobody')");
                  if (i % 5 == 0) {
                    ask("select 1 / 0");
                  }
                  return uid;
                });
    if (i % 5 == 0) {
      assertThatThrownBy(unit::get).hasMessageContaining("division by zero");
    } else {
      assertThat(unit.get()).isEqualTo(nobody ? "nobody" : id.toString());
    }
    right.incrementAndGet();
  }

  @Test
  void doesWhatWaitsForTheCommitOnlyAfterIt() {
    AtomicInteger done = new AtomicInteger();
    units.run(Actor.anonymous(), () -> units.afterCommit(done::incrementAndGet));
    assertThat(done).hasValue(1);
    assertThatThrownBy(
            () ->
                units.run(
                    Actor.anonymous(),
                    () -> {
                      units.afterCommit(done::incrementAndGet);
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    assertThat(done).hasValue(1);
  }

  @Test
  void saysNotNowWhenNoConnectionIsLeft() throws InterruptedException {
    pool.setConnectionTimeout(Duration.ofSeconds(1).toMillis());
    ExecutorService holders = Executors.newFixedThreadPool(2);
    try {
      IntStream.range(0, 2)
          .forEach(
              i ->
                  holders.execute(
                      () -> units.run(Actor.anonymous(), () -> ask("select pg_sleep(4)::text"))));
      while (pool.getHikariPoolMXBean().getActiveConnections() < 2) {
        Thread.onSpinWait();
      }
      assertThatThrownBy(() -> units.run(Actor.anonymous(), () -> {}))
          .isInstanceOfSatisfying(
              DomainException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.SYS_UNAVAILABLE));
    } finally {
      holders.shutdownNow();
    }
  }

  @Test
  void endsAStatementThatTakesTooLong() {
    assertThat(units.as(Actor.anonymous(), () -> ask("show statement_timeout"))).isEqualTo("5s");
    assertThat(units.as(Actor.anonymous(), () -> ask("show idle_in_transaction_session_timeout")))
        .isEqualTo("10s");
  }

  private String ask(String query) {
    return units.handle().createQuery(query).mapTo(String.class).one();
  }
}
