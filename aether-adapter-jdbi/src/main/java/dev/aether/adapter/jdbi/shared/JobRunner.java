package dev.aether.adapter.jdbi.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.aether.application.shared.JobKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers of this node. A job whose node died is taken over when its heartbeat has been missing
 * for twelve seconds; a job that fails is tried again a few times, then given up.
 */
public final class JobRunner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final int TRIES = 4;
  private static final Duration HEARTBEAT = Duration.ofSeconds(3);
  private static final int MISSED_HEARTBEATS = 4;

  private final Scheduler scheduler;

  /** Workers that wait to be started, without recurring work. */
  public JobRunner(DataSource queue, Map<JobKind, Job> jobs, int threads) {
    this(queue, jobs, List.of(), threads);
  }

  /** Workers that wait to be started. */
  public JobRunner(
      DataSource queue, Map<JobKind, Job> jobs, List<Recurring> recurring, int threads) {
    this.scheduler =
        Scheduler.create(
                queue,
                jobs.entrySet().stream()
                    .<Task<?>>map(entry -> task(entry.getKey(), entry.getValue()))
                    .toList())
            .startTasks(recurring.stream().map(JobRunner::task).toList())
            .tableName("aether.scheduled_tasks")
            .serializer(nothing())
            .threads(threads)
            .pollingInterval(Duration.ofSeconds(1))
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(Duration.ofSeconds(10))
            .build();
  }

  public void start() {
    scheduler.start();
  }

  /** Looks for work now and not at the next poll. */
  public void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  /** Takes no more work and waits for what is running, ten seconds at most. */
  @Override
  public void close() {
    scheduler.stop();
  }

  private static Task<Void> task(JobKind kind, Job job) {
    return Tasks.oneTime(kind.wire())
        .onFailure((failed, queue) -> retry(kind, job, failed, queue))
        .execute((instance, context) -> job.work().accept(UUID.fromString(instance.getId())));
  }

  /** A tick that fails is logged by the scheduler and the next one comes in its time. */
  private static RecurringTask<Void> task(Recurring recurring) {
    return Tasks.recurring(recurring.name(), FixedDelay.of(recurring.every()))
        .execute((instance, context) -> recurring.work().run());
  }

  private static void retry(
      JobKind kind, Job job, ExecutionComplete failed, ExecutionOperations<Void> queue) {
    int failures = failed.getExecution().consecutiveFailures + 1;
    String id = failed.getExecution().taskInstance.getId();
    Throwable cause = failed.getCause().orElse(null);
    if (failures < TRIES) {
      LOG.warn("{} {} failed (try {} of {})", kind.wire(), id, failures, TRIES, cause);
      queue.reschedule(failed, Instant.now().plusMillis(500L << failures));
      return;
    }
    LOG.error("{} {} failed for good", kind.wire(), id, cause);
    job.giveUp().accept(UUID.fromString(id));
    queue.remove();
  }

  /** Jobs carry no data but their id, so nothing is ever read from bytes. */
  private static Serializer nothing() {
    return new Serializer() {
      @Override
      public byte[] serialize(Object data) {
        if (data != null) {
          throw new IllegalArgumentException("a job carries no data");
        }
        return new byte[0];
      }

      @Override
      public <T> T deserialize(Class<T> type, byte[] bytes) {
        return null;
      }
    };
  }

  /**
   * One kind of work.
   *
   * @param work does it; may be called again after a failure or a crash
   * @param giveUp ends it when it failed for good
   */
  public record Job(Consumer<UUID> work, Consumer<UUID> giveUp) {}

  /**
   * Work that comes again and again, each time on one of the nodes.
   *
   * @param every how long after one time the next begins; the first at once
   */
  public record Recurring(String name, Duration every, Runnable work) {}
}
