package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** Gives a deployment up at its owner's wish; what is live stays live. */
public final class CancelDeployment {
  private static final Actor SELF = new Actor.Service("cancel-deployment");

  /** It may begin or end meanwhile, each once. */
  private static final int TRIES = 4;

  private final UnitOfWork units;
  private final Deployments deployments;
  private final AuditRecorder audit;

  public CancelDeployment(UnitOfWork units, Deployments deployments, AuditRecorder audit) {
    this.units = units;
    this.deployments = deployments;
    this.audit = audit;
  }

  /**
   * The deployment, cancelled; {@code DEPLOY_NOT_FOUND} where there is none of the user's, CONFLICT
   * {@code DEPLOY_CONFLICT} where it has ended.
   */
  public Deployment handle(Actor.User actor, DeploymentId id) {
    for (int tries = 1; ; tries++) {
      Deployment seen = units.read(SELF, () -> find(actor, id));
      Deployment cancelled = seen.cancelled(); // refuses where it has ended
      try {
        units.run(SELF, () -> store(actor, cancelled));
        return cancelled;
      } catch (DomainException e) {
        if (e.code() != ErrorCode.DEPLOY_CONFLICT || tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Deployment find(Actor.User actor, DeploymentId id) {
    return deployments
        .find(id)
        .filter(found -> found.owner().equals(actor.id()))
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.DEPLOY_NOT_FOUND, "There is no such deployment.")
                    .asException());
  }

  private void store(Actor.User actor, Deployment cancelled) {
    deployments.replace(cancelled);
    audit.record(
        actor,
        AuditAction.DEPLOYMENT_CANCEL,
        actor.id(),
        new AuditResource("deployment", cancelled.id().value()));
  }
}
