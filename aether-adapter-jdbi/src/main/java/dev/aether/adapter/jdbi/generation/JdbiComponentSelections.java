package dev.aether.adapter.jdbi.generation;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.generation.ComponentSelections;
import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Choices as rows, written in one batch. */
public final class JdbiComponentSelections implements ComponentSelections {
  private final JdbiUnitOfWork units;

  public JdbiComponentSelections(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(SiteId site, UserId owner, List<Choice> choices, Instant now) {
    if (choices.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        units
            .handle()
            .prepareBatch(
                """
                insert into public.component_selections
                  (id, site_id, user_id, component_id, selection_reason, selection_confidence,
                   model_used, tokens_used, props_generated, position, created_at)
                values
                  (:id, :site, :owner, :component, :reason, :confidence, :model, :tokens,
                   cast(:props as jsonb), :position, :now)
                """)) {
      for (int i = 0; i < choices.size(); i++) {
        Choice choice = choices.get(i);
        batch
            .bind("id", choice.id())
            .bind("site", site.value())
            .bind("owner", owner.value())
            .bind("component", choice.component())
            .bind("reason", choice.reason())
            .bind("confidence", choice.confidence())
            .bind("model", choice.model())
            .bind("tokens", choice.tokens())
            .bind("props", choice.props())
            .bind("position", i)
            .bind("now", now.atOffset(ZoneOffset.UTC))
            .add();
      }
      if (Arrays.stream(batch.execute()).sum() != choices.size()) {
        throw new IllegalStateException("not all choices were stored");
      }
    }
  }

  @Override
  public List<Made> of(SiteId site) {
    return units
        .createQuery(
            """
            select s.id, s.component_id, c.registry_id, s.selection_reason, s.selection_confidence,
              s.model_used, s.tokens_used, s.props_generated
            from public.component_selections s join public.components c on c.id = s.component_id
            where s.site_id = :site
            order by s.created_at, s.position
            """)
        .bind("site", site.value())
        .map(
            (row, context) ->
                new Made(
                    row.getString("registry_id"),
                    new Choice(
                        row.getObject("id", UUID.class),
                        row.getObject("component_id", UUID.class),
                        row.getString("selection_reason"),
                        row.getBigDecimal("selection_confidence"),
                        row.getString("model_used"),
                        row.getInt("tokens_used"),
                        row.getString("props_generated"))))
        .list();
  }
}
