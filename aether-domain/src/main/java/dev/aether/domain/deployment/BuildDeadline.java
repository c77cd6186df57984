package dev.aether.domain.deployment;

import dev.aether.domain.shared.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * When a deployment is given up: five minutes after its build began, or an hour after it was asked
 * for where nobody began. A build takes a minute (specification, section 8.2).
 *
 * @param at the first moment that is too late
 * @param limit how long it had
 */
public record BuildDeadline(Instant at, Duration limit) {
  public static final Duration TO_BUILD = Duration.ofMinutes(5);
  public static final Duration TO_BEGIN = Duration.ofHours(1);

  public BuildDeadline {
    Objects.requireNonNull(at);
    Objects.requireNonNull(limit);
  }

  public static BuildDeadline of(DeploymentTimes times) {
    return times
        .startedAt()
        .map(start -> new BuildDeadline(start.plus(TO_BUILD), TO_BUILD))
        .orElseGet(() -> new BuildDeadline(times.requestedAt().plus(TO_BEGIN), TO_BEGIN));
  }

  public boolean isPast(Instant now) {
    return !now.isBefore(at);
  }

  /** The deployment as it is at this moment: failed once the deadline is past, unless it ended. */
  public Deployment applyTo(Deployment deployment, Instant now) {
    return isPast(now) && !deployment.status().isEnd() ? deployment.failed(failure()) : deployment;
  }

  /** What the owner is told. */
  public DeploymentFailure failure() {
    return new DeploymentFailure(
        ErrorCode.DEPLOY_TIMEOUT,
        "The deployment took more than " + limit.toMinutes() + " minutes and was given up.");
  }
}
