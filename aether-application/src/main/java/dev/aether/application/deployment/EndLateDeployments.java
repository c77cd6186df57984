package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import java.time.Clock;
import java.util.List;

/** Ends deployments that take too long; whoever still works on one of them changes nothing more. */
public final class EndLateDeployments {
  private static final Actor SELF = new Actor.Service("end-late-deployments");

  private final UnitOfWork units;
  private final Deployments deployments;
  private final DeploySite deploySite;
  private final Clock clock;

  public EndLateDeployments(
      UnitOfWork units, Deployments deployments, DeploySite deploySite, Clock clock) {
    this.units = units;
    this.deployments = deployments;
    this.deploySite = deploySite;
    this.clock = clock;
  }

  /** Ends those of this moment with {@code DEPLOY_TIMEOUT}. */
  public void handle() {
    List<Deployments.Late> late = units.as(SELF, () -> deployments.late(clock.instant()));
    late.forEach(each -> deploySite.giveUp(each.id(), each.deadline().failure()));
  }
}
