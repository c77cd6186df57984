package dev.aether.application.deployment;

import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Rollback;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.util.Optional;

/** Brings live again what a former deployment of the site built, at once and without building. */
public final class RollBackSite {
  private static final BringLive.Rule RULE =
      new BringLive.Rule(
          RollBackSite::again, AuditAction.DEPLOYMENT_ROLLBACK, ErrorCode.DEPLOY_ROLLBACK_REFUSED);

  private final BringLive bring;

  public RollBackSite(BringLive bring) {
    this.bring = bring;
  }

  /**
   * The new deployment, which is live. {@code SITE_NOT_FOUND} where the site is not the user's,
   * {@code DEPLOY_NOT_FOUND} where the deployment is not the site's, {@code
   * DEPLOY_ROLLBACK_REFUSED} where it cannot be live again or is already.
   */
  public Deployment handle(Actor.User actor, SiteId site, DeploymentId target) {
    return bring.handle(actor, site, target, RULE);
  }

  private static Deployment again(
      Deployment target, Optional<Deployment> live, DeploymentId id, int sequence) {
    Deployment now =
        live.orElseThrow(
            () ->
                Problem.of(ErrorCode.DEPLOY_ROLLBACK_REFUSED, "Nothing of the site is live.")
                    .asException());
    return Rollback.to(target, now, id, sequence);
  }
}
