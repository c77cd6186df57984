package dev.aether.adapter.jdbi.generation;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.generation.Generations;
import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Generations as rows; the wishes beside the prompt are in {@code metadata}. */
public final class JdbiGenerations implements Generations {
  private final JdbiUnitOfWork units;

  public JdbiGenerations(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Generation generation, String model) {
    units
        .createUpdate(
            """
            insert into public.ai_generations
              (id, user_id, site_id, generation_type, prompt, model, current_step, metadata)
            values
              (:id, :owner, :site, :type, :prompt, :model, :step, cast(:wishes as jsonb))
            """)
        .bind("id", generation.id().value())
        .bind("owner", generation.owner().value())
        .bind("site", generation.site().map(SiteId::value).orElse(null))
        .bind("type", generation.type().wire())
        .bind("prompt", generation.brief().prompt().value())
        .bind("model", model)
        .bind("step", wire(generation.step()))
        .bind("wishes", BriefJson.write(generation.brief()))
        .execute();
  }

  @Override
  public Optional<Generation> find(GenerationId id) {
    return units
        .createQuery(
            """
            select id, user_id, generation_type, site_id, prompt, status, current_step, revision,
              error_message, metadata
            from public.ai_generations where id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> generation(row))
        .findOne();
  }

  @Override
  public void replace(Generation generation) {
    int replaced =
        units
            .createUpdate(
                """
                update public.ai_generations
                set status = :status, current_step = :step, progress = :progress,
                  error_message = :failure, revision = :revision,
                  success = case when :ended then :status = 'complete' end,
                  started_at = coalesce(started_at, now()),
                  completed_at = case when :ended then now() end,
                  duration_ms = case when :ended then
                    extract(epoch from now() - coalesce(started_at, now())) * 1000 end
                where id = :id and revision = :revision - 1
                """)
            .bind("id", generation.id().value())
            .bind("status", generation.status().wire())
            .bind("step", wire(generation.step()))
            .bind("progress", generation.step().percent())
            .bind("failure", generation.failure().orElse(null))
            .bind("revision", generation.revision())
            .bind("ended", generation.status().isEnd())
            .execute();
    if (replaced == 0) {
      throw Problem.of(
              ErrorCode.AI_GENERATION_CONFLICT, "The generation was changed by somebody else.")
          .asException();
    }
  }

  @Override
  public List<GenerationId> unfinished(GenerationType type, Duration age) {
    return units
        .createQuery(
            """
            select id from public.ai_generations
            where success is null and generation_type = :type
              and created_at <= now() - make_interval(secs => :seconds)
            order by created_at, id limit 100
            """)
        .bind("type", type.wire())
        .bind("seconds", age.toSeconds())
        .map((row, context) -> new GenerationId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public void took(GenerationId id, GenerationUsage usage) {
    int added =
        units
            .createUpdate(
                """
                update public.ai_generations
                set model = :model,
                  metadata = case when model = :model then metadata
                    else metadata || jsonb_build_object('insteadOf', model) end,
                  input_tokens = coalesce(input_tokens, 0) + :input,
                  output_tokens = coalesce(output_tokens, 0) + :output,
                  images = coalesce(images, 0) + :images,
                  estimated_cost = coalesce(estimated_cost, 0) + :cost
                where id = :id
                """)
            .bind("id", id.value())
            .bind("model", usage.model())
            .bind("input", usage.took().inputTokens())
            .bind("output", usage.took().outputTokens())
            .bind("images", usage.took().images())
            .bind("cost", usage.cost().amount())
            .execute();
    if (added != 1) {
      throw new IllegalStateException("there is no such generation");
    }
  }

  private static Generation generation(ResultSet row) throws SQLException {
    return new Generation(
        new GenerationId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        GenerationType.ofWire(row.getString("generation_type")),
        Optional.ofNullable(row.getObject("site_id", UUID.class)).map(SiteId::new),
        BriefJson.read(new Prompt(row.getString("prompt")), row.getString("metadata")),
        GenerationStatus.ofWire(row.getString("status")),
        GenerationStep.valueOf(row.getString("current_step").toUpperCase(Locale.ROOT)),
        row.getInt("revision"),
        Optional.ofNullable(row.getString("error_message")));
  }

  private static String wire(GenerationStep step) {
    return step.name().toLowerCase(Locale.ROOT);
  }
}
