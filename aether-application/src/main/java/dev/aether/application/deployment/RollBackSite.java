package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Rollback;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Clock;

/** Brings live again what a former deployment of the site built, at once and without building. */
public final class RollBackSite {
  private static final Actor SELF = new Actor.Service("roll-back-site");

  private final UnitOfWork units;
  private final Stores stores;
  private final Ids ids;
  private final Clock clock;

  public RollBackSite(UnitOfWork units, Stores stores, Ids ids, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The new deployment, which is live. {@code SITE_NOT_FOUND} where the site is not the user's,
   * {@code DEPLOY_NOT_FOUND} where the deployment is not the site's, {@code
   * DEPLOY_ROLLBACK_REFUSED} where it cannot be live again or is already.
   */
  public Deployment handle(Actor.User actor, SiteId siteId, DeploymentId targetId) {
    // As the user, so that row security asks whose it is before the system writes.
    if (units
        .read(actor, () -> stores.sites().find(siteId))
        .filter(site -> site.owner().equals(actor.id()))
        .isEmpty()) {
      throw ShowSite.noSuchSite().asException();
    }
    return units.as(SELF, () -> rollBack(actor, siteId, targetId));
  }

  private Deployment rollBack(Actor.User actor, SiteId siteId, DeploymentId targetId) {
    Site site =
        stores.sites().findLocked(siteId).orElseThrow(() -> ShowSite.noSuchSite().asException());
    Deployment target =
        stores
            .deployments()
            .find(targetId)
            .filter(found -> found.site().equals(siteId))
            .orElseThrow(
                () ->
                    Problem.of(ErrorCode.DEPLOY_NOT_FOUND, "There is no such deployment.")
                        .asException());
    Deployment live =
        stores
            .deployments()
            .live(siteId)
            .orElseThrow(() -> refused("Nothing of the site is live."));
    Deployment again =
        Rollback.to(
            target, live, new DeploymentId(ids.next()), stores.deployments().nextSequence(siteId));
    stores.deployments().addReady(again);
    int version =
        stores
            .publications()
            .redirect(again)
            .orElseThrow(() -> refused("What the deployment built is not kept any more."));
    stores.sites().replace(site, site.published(version, clock.instant()));
    stores
        .audit()
        .record(
            actor,
            AuditAction.DEPLOYMENT_ROLLBACK,
            actor.id(),
            new AuditResource("deployment", again.id().value()));
    return again;
  }

  private static DomainException refused(String message) {
    return Problem.of(ErrorCode.DEPLOY_ROLLBACK_REFUSED, message).asException();
  }

  /** What a rollback reads and writes. */
  public record Stores(
      Sites sites, Deployments deployments, Publications publications, AuditRecorder audit) {}
}
