package dev.aether.application.deployment;

import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.LivePointer;
import dev.aether.domain.deployment.Promotion;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.SiteId;

/** Brings live what a preview shows, byte for byte: what was looked at and nothing built since. */
public final class PromoteDeployment {
  private static final BringLive.Rule RULE =
      new BringLive.Rule(
          (preview, live, id, sequence) ->
              Promotion.of(preview, live.map(LivePointer::to), id, sequence),
          AuditAction.DEPLOYMENT_PROMOTE,
          ErrorCode.DEPLOY_PROMOTION_REFUSED);

  private final BringLive bring;

  public PromoteDeployment(BringLive bring) {
    this.bring = bring;
  }

  /**
   * The new deployment, which is live. {@code SITE_NOT_FOUND} where the site is not the user's,
   * {@code DEPLOY_NOT_FOUND} where the deployment is not the site's, {@code
   * DEPLOY_PROMOTION_REFUSED} where it is no preview that is ready, or is live already.
   */
  public Deployment handle(Actor.User actor, SiteId site, DeploymentId preview) {
    return bring.handle(actor, site, preview, RULE);
  }
}
