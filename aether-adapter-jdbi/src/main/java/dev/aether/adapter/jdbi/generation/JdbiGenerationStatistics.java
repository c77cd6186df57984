package dev.aether.adapter.jdbi.generation;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.generation.GenerationStatistics;
import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.GenerationType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Statistics from indexes that hold all that is summed up. */
public final class JdbiGenerationStatistics implements GenerationStatistics {
  private final JdbiUnitOfWork units;

  public JdbiGenerationStatistics(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Usage> of(UserId user, Instant from, Instant to) {
    return units
        .createQuery(
            """
            select generation_type, count(*) as count, coalesce(sum(total_tokens), 0) as tokens,
              coalesce(sum(estimated_cost), 0) as cost
            from public.ai_generations
            where user_id = :user and created_at >= :from and created_at < :to
            group by generation_type order by generation_type
            """)
        .bind("user", user.value())
        .bind("from", from.atOffset(ZoneOffset.UTC))
        .bind("to", to.atOffset(ZoneOffset.UTC))
        .map(
            (row, context) ->
                new Usage(
                    GenerationType.ofWire(row.getString("generation_type")),
                    row.getLong("count"),
                    row.getLong("tokens"),
                    row.getBigDecimal("cost")))
        .list();
  }

  @Override
  public List<Hour> perHour(Instant from, Instant to) {
    return units
        .createQuery(
            """
            select date_trunc('hour', created_at, 'UTC') as hour, generation_type,
              count(*) as count, avg(duration_ms) as mean,
              percentile_cont(0.95) within group (order by duration_ms) as p95,
              count(*) filter (where success = false) as failures,
              coalesce(sum(estimated_cost), 0) as cost
            from public.ai_generations
            where created_at >= :from and created_at < :to
            group by 1, 2 order by 1 desc, 2
            """)
        .bind("from", from.atOffset(ZoneOffset.UTC))
        .bind("to", to.atOffset(ZoneOffset.UTC))
        .map(
            (row, context) ->
                new Hour(
                    row.getObject("hour", OffsetDateTime.class).toInstant(),
                    GenerationType.ofWire(row.getString("generation_type")),
                    row.getLong("count"),
                    millis(row, "mean"),
                    millis(row, "p95"),
                    row.getLong("failures"),
                    row.getBigDecimal("cost")))
        .list();
  }

  private static Optional<Duration> millis(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getBigDecimal(column))
        .map(BigDecimal::longValue)
        .map(Duration::ofMillis);
  }
}
