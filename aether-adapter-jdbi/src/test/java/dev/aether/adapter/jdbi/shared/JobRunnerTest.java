package dev.aether.adapter.jdbi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aether.adapter.jdbi.TestDatabase;
import dev.aether.application.shared.JobKind;
import dev.aether.domain.access.Actor;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private static final Actor SYSTEM = new Actor.Service("test");
  private final TestDatabase database = TestDatabase.migrated();
  private final HikariDataSource units = database.pool(2);
  private final HikariDataSource queue = Pools.forQueue(database.login());
  private final JdbiUnitOfWork work = new JdbiUnitOfWork(units);
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  @AfterEach
  void close() {
    queue.close();
    units.close();
  }

  @Test
  void doesWhatWasQueuedWithTheUnit() throws InterruptedException {
    try (JobRunner runner = runner(id -> events.add("done " + id))) {
      runner.start();
      UUID id = UUID.randomUUID();
      enqueue(runner, id);
      assertThat(events.poll(20, TimeUnit.SECONDS)).isEqualTo("done " + id);
    }
    assertThat(waiting()).isZero();
  }

  @Test
  void triesAgainWhatFailedAndGivesUpInTheEnd() throws InterruptedException {
    AtomicInteger tries = new AtomicInteger();
    try (JobRunner runner =
        runner(
            id -> {
              tries.incrementAndGet();
              throw new IllegalStateException("fails each time");
            })) {
      runner.start();
      UUID id = UUID.randomUUID();
      enqueue(runner, id);
      assertThat(events.poll(60, TimeUnit.SECONDS)).isEqualTo("gave up " + id);
      assertThat(tries).hasValue(4);
    }
    assertThat(waiting()).isZero();
  }

  @Test
  void queuesNothingOfAUnitThatIsUndone() {
    JdbiJobs jobs = new JdbiJobs(work, () -> events.add("woken"));
    try {
      work.run(
          SYSTEM,
          () -> {
            jobs.enqueue(JobKind.DEPLOY_SITE, UUID.randomUUID());
            throw new IllegalStateException("undone");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("undone");
    }
    assertThat(waiting()).isZero();
    assertThat(events).isEmpty();
  }

  private JobRunner runner(Consumer<UUID> job) {
    return new JobRunner(
        queue,
        Map.of(JobKind.GENERATE_SITE, new JobRunner.Job(job, id -> events.add("gave up " + id))),
        2);
  }

  private void enqueue(JobRunner runner, UUID id) {
    JdbiJobs jobs = new JdbiJobs(work, runner::wake);
    work.run(SYSTEM, () -> jobs.enqueue(JobKind.GENERATE_SITE, id));
  }

  private int waiting() {
    return work.as(
        SYSTEM,
        () ->
            work.handle()
                .createQuery("select count(*) from aether.scheduled_tasks")
                .mapTo(Integer.class)
                .one());
  }
}
