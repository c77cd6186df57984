package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import java.time.OffsetDateTime;

/** A row for each request that was admitted, and an advisory lock on each window. */
public final class JdbiRequestWindows implements RequestWindows {
  private final JdbiUnitOfWork units;

  public JdbiRequestWindows(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public RateLimitDecision take(Key key, RateLimit limit) {
    return units
        .createQuery(
            """
            select allowed, remaining, decided_at, reset_at
            from aether.admit_request(:subject, :counter, :requests,
              make_interval(secs => :seconds))
            """)
        .bind("subject", key.subject())
        .bind("counter", key.counter())
        .bind("requests", limit.requests())
        .bind("seconds", limit.window().toMillis() / 1000.0)
        .map(
            (row, context) ->
                new RateLimitDecision(
                    row.getBoolean("allowed"),
                    limit,
                    row.getInt("remaining"),
                    row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                    row.getObject("reset_at", OffsetDateTime.class).toInstant()))
        .one();
  }

  @Override
  public void giveBack(Key key) {
    units
        .createUpdate(
            """
            delete from aether.admitted_requests where id = (
              select id from aether.admitted_requests
              where subject = :subject and counter = :counter
              order by admitted_at desc, id desc limit 1)
            """)
        .bind("subject", key.subject())
        .bind("counter", key.counter())
        .execute();
  }

  @Override
  public int purge() {
    return units
        .createUpdate("delete from aether.admitted_requests where expires_at <= now()")
        .execute();
  }
}
