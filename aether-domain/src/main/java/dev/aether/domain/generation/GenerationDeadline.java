package dev.aether.domain.generation;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * When the work on a generation is given up, by what it makes. A generation that timed out costs
 * nothing.
 *
 * @param at the first moment that is too late
 * @param limit how long it had
 */
public record GenerationDeadline(Instant at, Duration limit) {
  public GenerationDeadline {
    Objects.requireNonNull(at);
    Objects.requireNonNull(limit);
  }

  public static GenerationDeadline of(GenerationType type, Instant startedAt) {
    return new GenerationDeadline(startedAt.plus(type.timeLimit()), type.timeLimit());
  }

  public boolean isPast(Instant now) {
    return !now.isBefore(at);
  }

  /** How long a model may still take, zero once it is too late. */
  public Duration remaining(Instant now) {
    return isPast(now) ? Duration.ZERO : Duration.between(now, at);
  }

  /** The generation as it is at this moment: failed once the deadline is past, unless it ended. */
  public Generation applyTo(Generation generation, Instant now) {
    return isPast(now) && !generation.status().isEnd()
        ? generation.failed(problem().message())
        : generation;
  }

  /** What the user is told. */
  public Problem problem() {
    return new Problem(
        ErrorCode.AI_TIMEOUT,
        "The generation took more than " + limit.toSeconds() + " seconds and was given up.",
        Map.of("limitSeconds", limit.toSeconds()));
  }
}
