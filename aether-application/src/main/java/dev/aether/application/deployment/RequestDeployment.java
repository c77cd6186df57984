package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;

/** Accepts that a site goes live, and queues the work. */
public final class RequestDeployment {
  private final UnitOfWork units;
  private final Sites sites;
  private final Deployments deployments;
  private final Jobs jobs;
  private final Ids ids;

  public RequestDeployment(
      UnitOfWork units, Sites sites, Deployments deployments, Jobs jobs, Ids ids) {
    this.units = units;
    this.sites = sites;
    this.deployments = deployments;
    this.jobs = jobs;
    this.ids = ids;
  }

  /**
   * The deployment, which waits; {@code SITE_NOT_FOUND} where the site is not the user's, {@code
   * SITE_NOT_READY} where nothing is on it yet.
   */
  public Deployment handle(Actor.User actor, SiteId siteId) {
    return units.as(
        actor,
        () -> {
          Site site =
              sites
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
                  deployments.nextSequence(siteId));
          deployments.add(deployment);
          jobs.enqueue(JobKind.DEPLOY_SITE, deployment.id().value());
          return deployment;
        });
  }
}
