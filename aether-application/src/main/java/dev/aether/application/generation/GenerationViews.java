package dev.aether.application.generation;

import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStatus;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Generations for reading. */
public interface GenerationViews {
  /** One page of the running user's generations, newest first, and how many there are in all. */
  Page list(UserId owner, PageRequest page);

  /** Some of many. */
  record Page(List<View> generations, long total) {
    public Page {
      generations = List.copyOf(generations);
    }
  }

  /**
   * A generation as a list shows it.
   *
   * @param insteadOf the model that was to do it and from which nothing usable came
   */
  record View(
      GenerationId id,
      GenerationType type,
      Optional<SiteId> site,
      String prompt,
      String model,
      Optional<String> insteadOf,
      GenerationStatus status,
      Instant createdAt,
      Optional<Instant> completedAt) {}
}
