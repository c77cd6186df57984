package dev.aether.domain.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When a deployment was asked for, begun and ended. A build that begins again keeps its first
 * beginning, since that is how long its owner has waited.
 */
public record DeploymentTimes(
    Instant requestedAt, Optional<Instant> startedAt, Optional<Instant> completedAt) {
  public DeploymentTimes {
    Objects.requireNonNull(requestedAt);
    Objects.requireNonNull(startedAt);
    Objects.requireNonNull(completedAt);
  }

  public static DeploymentTimes requested(Instant now) {
    return new DeploymentTimes(now, Optional.empty(), Optional.empty());
  }

  public DeploymentTimes started(Instant now) {
    return new DeploymentTimes(requestedAt, startedAt.or(() -> Optional.of(now)), completedAt);
  }

  public DeploymentTimes completed(Instant now) {
    return new DeploymentTimes(requestedAt, startedAt, Optional.of(now));
  }

  /**
   * From the beginning of the build to its end, zero where clocks disagree; empty while it lasts
   * and for what ended before it began.
   */
  public Optional<Duration> buildTime() {
    return startedAt.flatMap(
        start ->
            completedAt.map(
                end -> end.isBefore(start) ? Duration.ZERO : Duration.between(start, end)));
  }

  /** The build time in whole seconds, as {@code build_time_seconds} tells it. */
  public Optional<Long> buildSeconds() {
    return buildTime().map(Duration::toSeconds);
  }
}
