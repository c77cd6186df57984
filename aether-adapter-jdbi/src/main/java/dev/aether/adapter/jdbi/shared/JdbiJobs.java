package dev.aether.adapter.jdbi.shared;

import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import java.util.UUID;

/** Puts work into the queue's table with the rest of the unit, and wakes this node's workers. */
public final class JdbiJobs implements Jobs {
  private final JdbiUnitOfWork units;
  private final Runnable wake;

  /**
   * The queue's entrance.
   *
   * @param wake called after each commit that queued work
   */
  public JdbiJobs(JdbiUnitOfWork units, Runnable wake) {
    this.units = units;
    this.wake = wake;
  }

  @Override
  public void enqueue(JobKind kind, UUID subject) {
    units
        .createQuery("select aether.enqueue_job(:kind, :subject)")
        .bind("kind", kind.wire())
        .bind("subject", subject)
        .mapTo(String.class)
        .one();
    units.afterCommit(wake);
  }
}
