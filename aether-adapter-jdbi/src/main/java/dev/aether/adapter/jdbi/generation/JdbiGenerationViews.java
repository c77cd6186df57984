package dev.aether.adapter.jdbi.generation;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.generation.GenerationViews;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.site.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Generations for reading, by the index of their owner. */
public final class JdbiGenerationViews implements GenerationViews {
  private final JdbiUnitOfWork units;

  public JdbiGenerationViews(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Page list(UserId owner, PageRequest page) {
    List<View> found =
        units
            .createQuery(
                """
                select id, generation_type, site_id, prompt, model, metadata ->> 'insteadOf' as instead_of, status,
                  created_at, completed_at
                from public.ai_generations where user_id = :owner
                order by created_at desc, id desc limit :limit offset :offset
                """)
            .bind("owner", owner.value())
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) -> view(row))
            .list();
    long total =
        units
            .createQuery("select count(*) from public.ai_generations where user_id = :owner")
            .bind("owner", owner.value())
            .mapTo(Long.class)
            .one();
    return new Page(found, total);
  }

  private static View view(ResultSet row) throws SQLException {
    return new View(
        new GenerationId(row.getObject("id", UUID.class)),
        GenerationType.ofWire(row.getString("generation_type")),
        Optional.ofNullable(row.getObject("site_id", UUID.class)).map(SiteId::new),
        row.getString("prompt"),
        row.getString("model"),
        Optional.ofNullable(row.getString("instead_of")),
        GenerationStatus.ofWire(row.getString("status")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("completed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
