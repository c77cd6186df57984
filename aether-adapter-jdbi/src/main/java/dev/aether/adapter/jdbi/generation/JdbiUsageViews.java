package dev.aether.adapter.jdbi.generation;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.generation.UsageViews;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.generation.GenerationType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Usage in one query; each table is counted for itself, so that none multiplies another. */
public final class JdbiUsageViews implements UsageViews {
  private final JdbiUnitOfWork units;

  public JdbiUsageViews(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Usage> find(UserId user, Instant since) {
    return units
        .createQuery(
            """
            select
              (select coalesce(jsonb_object_agg(by_type.generation_type, by_type.count), '{}')
                from (select generation_type, count(*) from public.ai_generations
                  where user_id = :user and created_at >= :since group by generation_type) by_type)
                as generations,
              (select count(*) from public.sites
                where user_id = :user and created_at >= :since) as created,
              (select count(*) from public.sites
                where user_id = :user and status = 'published') as published,
              d.total, d.successful, d.failed
            from public.users u
            cross join (
              select count(*) as total, count(*) filter (where status = 'ready') as successful,
                count(*) filter (where status = 'error') as failed
              from public.deployments where user_id = :user and created_at >= :since) d
            where u.id = :user
            """)
        .bind("user", user.value())
        .bind("since", since.atOffset(ZoneOffset.UTC))
        .map((row, context) -> usage(row))
        .findOne();
  }

  private static Usage usage(ResultSet row) throws SQLException {
    Map<GenerationType, Long> generations = new EnumMap<>(GenerationType.class);
    PropValue.Fields counted = (PropValue.Fields) JsonReader.read(row.getString("generations"));
    counted
        .values()
        .forEach(
            (type, count) ->
                generations.put(
                    GenerationType.ofWire(type), ((PropValue.Num) count).value().longValueExact()));
    return new Usage(
        generations,
        row.getLong("created"),
        row.getLong("published"),
        new Deployments(row.getLong("total"), row.getLong("successful"), row.getLong("failed")));
  }
}
