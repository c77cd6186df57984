package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** Tells how far a deployment of the user's own is. */
public final class ShowDeployment {
  private final UnitOfWork units;
  private final DeploymentViews views;

  public ShowDeployment(UnitOfWork units, DeploymentViews views) {
    this.units = units;
    this.views = views;
  }

  /** The deployment; {@code DEPLOY_NOT_FOUND} where there is none or it is somebody else's. */
  public DeploymentView handle(Actor.User actor, DeploymentId id) {
    return units
        .read(actor, () -> views.find(actor.id(), id))
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.DEPLOY_NOT_FOUND, "There is no such deployment.")
                    .asException());
  }
}
