package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;

/** Accepts that a site goes live or is shown as a preview, and queues the work. */
public final class RequestDeployment {
  private final UnitOfWork units;
  private final Stores stores;
  private final Ids ids;

  public RequestDeployment(UnitOfWork units, Stores stores, Ids ids) {
    this.units = units;
    this.stores = stores;
    this.ids = ids;
  }

  /** The deployment to production. */
  public Deployment handle(Actor.User actor, SiteId siteId) {
    return handle(actor, siteId, Environment.PRODUCTION);
  }

  /**
   * The deployment, which waits; {@code DEPLOY_INVALID_CONFIG} for an environment that nobody can
   * deploy to by himself, {@code SITE_NOT_FOUND} where the site is not the user's, {@code
   * SITE_NOT_READY} where nothing is on it yet.
   */
  public Deployment handle(Actor.User actor, SiteId siteId, Environment environment) {
    if (environment == Environment.DEVELOPMENT) {
      throw Problem.at(
              ErrorCode.DEPLOY_INVALID_CONFIG,
              "/environment",
              "A site is deployed to preview or to production.")
          .asException();
    }
    return units.as(
        actor,
        () -> {
          Site site =
              stores
                  .sites()
                  .find(siteId)
                  .filter(found -> found.owner().equals(actor.id()))
                  .orElseThrow(() -> ShowSite.noSuchSite().asException());
          if (site.isUntouched()) {
            throw Problem.of(ErrorCode.SITE_NOT_READY, "The site has nothing on it yet.")
                .asException();
          }
          Deployment deployment =
              Deployment.requested(
                  new DeploymentId(ids.next()),
                  siteId,
                  actor.id(),
                  environment,
                  stores.deployments().nextSequence(siteId));
          stores.deployments().add(deployment);
          stores.jobs().enqueue(JobKind.DEPLOY_SITE, deployment.id().value());
          stores
              .audit()
              .record(
                  actor,
                  AuditAction.DEPLOYMENT_CREATE,
                  actor.id(),
                  new AuditResource("deployment", deployment.id().value()));
          return deployment;
        });
  }

  /** What a deployment is written to. */
  public record Stores(Sites sites, Deployments deployments, Jobs jobs, AuditRecorder audit) {}
}
