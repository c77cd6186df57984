package dev.aether.domain.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a generation once it has ended (specification, section 1.6).
 *
 * @param startedAt empty where it ended before anybody began
 * @param usage empty where no model was asked; a failed generation may have used one
 */
public record GenerationReport(
    GenerationId id,
    GenerationType type,
    GenerationStatus outcome,
    Optional<GenerationUsage> usage,
    Optional<Instant> startedAt,
    Instant completedAt) {
  public GenerationReport {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    Objects.requireNonNull(usage);
    Objects.requireNonNull(startedAt);
    Objects.requireNonNull(completedAt);
    if (!outcome.isEnd()) {
      throw new IllegalArgumentException("a generation that is " + outcome + " has not ended");
    }
  }

  public static GenerationReport of(
      Generation ended,
      Optional<GenerationUsage> usage,
      Optional<Instant> startedAt,
      Instant completedAt) {
    return new GenerationReport(
        ended.id(), ended.type(), ended.status(), usage, startedAt, completedAt);
  }

  public boolean success() {
    return outcome == GenerationStatus.COMPLETE;
  }

  /** From the first beginning to the end, zero where clocks disagree or nobody began. */
  public Duration duration() {
    return startedAt
        .filter(start -> start.isBefore(completedAt))
        .map(start -> Duration.between(start, completedAt))
        .orElse(Duration.ZERO);
  }
}
