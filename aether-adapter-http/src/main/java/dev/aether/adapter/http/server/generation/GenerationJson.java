package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.shared.Pagination;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.generation.GenerationViews;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.Prompt;
import dev.aether.domain.generation.ValidPrompt;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The bodies of the generation endpoints (specification, section 2.1). */
final class GenerationJson {
  private GenerationJson() {}

  record Request(
      @ValidPrompt String prompt,
      String template,
      @Valid Style style,
      @Size(max = 20) List<@NotNull @Size(min = 1, max = 60) String> features) {

    GenerationBrief brief() {
      Style wishes = style == null ? new Style(null, null) : style;
      return new GenerationBrief(
          new Prompt(prompt),
          Optional.ofNullable(template)
              .map(t -> Params.choose(t, "template", TemplateCategory.class)),
          Optional.ofNullable(wishes.colorScheme())
              .map(s -> Params.choose(s, "style/colorScheme", ColorScheme.class)),
          Optional.ofNullable(wishes.font())
              .map(f -> Params.choose(f, "style/font", FontStyle.class)),
          features == null ? List.of() : features);
    }
  }

  record Style(String colorScheme, String font) {}

  /**
   * A site that is being made, or was while the caller waited.
   *
   * @param siteId missing where its making came to nothing and so there is no site
   * @param estimatedTime in seconds, 0 once it has ended
   */
  record Accepted(
      String siteId, String generationId, String status, long estimatedTime, String error) {
    static Accepted of(Generation generation, Duration usualTime) {
      GenerationStatus status = generation.status();
      return new Accepted(
          generation.site().map(SiteId::toString).orElse(null),
          generation.id().toString(),
          status.isEnd() ? status.wire() : "generating",
          status.isEnd() ? 0 : usualTime.toSeconds(),
          generation.failure().orElse(null));
    }
  }

  /** One page of generations. */
  record Page(List<Listed> generations, Pagination pagination) {
    static Page of(GenerationViews.Page found, PageRequest page) {
      return new Page(
          found.generations().stream().map(Listed::of).toList(),
          Pagination.of(page.page(), page.limit(), found.total()));
    }
  }

  record Listed(
      String generationId,
      String type,
      String siteId,
      String prompt,
      String model,
      String insteadOf,
      String status,
      String createdAt,
      String completedAt) {
    static Listed of(GenerationViews.View view) {
      return new Listed(
          view.id().toString(),
          view.type().wire(),
          view.site().map(SiteId::toString).orElse(null),
          view.prompt(),
          view.model(),
          view.insteadOf().orElse(null),
          view.status().wire(),
          view.createdAt().toString(),
          view.completedAt().map(Instant::toString).orElse(null));
    }
  }

  record Status(String status, int progress, String currentStep, String siteId, String error) {

    static Status of(Generation generation) {
      boolean complete = generation.status() == GenerationStatus.COMPLETE;
      return new Status(
          generation.status().wire(),
          generation.step().percent(),
          generation.step().label(),
          complete ? generation.site().map(SiteId::toString).orElse(null) : null,
          generation.failure().orElse(null));
    }
  }
}
