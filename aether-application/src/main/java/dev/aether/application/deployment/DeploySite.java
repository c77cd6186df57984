package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.render.SiteRenderer;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import java.time.Clock;
import java.util.Optional;

/**
 * The job behind a deployment: renders the site, stores the bundle and switches the pointer.
 *
 * <p>Bundle, pointer and status are one transaction: a visitor meets the old site or the new one.
 */
public final class DeploySite {
  private static final Actor SELF = new Actor.Service("deploy-site");

  private final UnitOfWork units;
  private final Sites sites;
  private final Deployments deployments;
  private final Publications publications;
  private final SiteAddresses addresses;
  private final Clock clock;

  public DeploySite(
      UnitOfWork units,
      Sites sites,
      Deployments deployments,
      Publications publications,
      SiteAddresses addresses,
      Clock clock) {
    this.units = units;
    this.sites = sites;
    this.deployments = deployments;
    this.publications = publications;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Does the work, or nothing where it has already ended. */
  public void handle(DeploymentId id) {
    units
        .as(SELF, () -> begin(id))
        .ifPresent(
            begun -> {
              try {
                SiteBundle bundle =
                    SiteRenderer.render(
                        begun.site().content(), addresses.lasting(begun.site().slug()));
                units.run(SELF, () -> finish(begun, bundle));
              } catch (DomainException e) {
                endWith(id, e);
              }
            });
  }

  /** Ends a deployment that cannot succeed; nothing where it has ended. What is live stays live. */
  public void giveUp(DeploymentId id, String why) {
    units.run(
        SELF,
        () ->
            deployments
                .find(id)
                .filter(found -> !found.status().isEnd())
                .ifPresent(found -> deployments.replace(found.failed(why))));
  }

  private Optional<Begun> begin(DeploymentId id) {
    Optional<Deployment> found = deployments.find(id).filter(d -> !d.status().isEnd());
    return found.flatMap(
        deployment ->
            sites
                .find(deployment.site())
                .map(
                    site -> {
                      Deployment started = deployment.started();
                      deployments.replace(started);
                      return new Begun(started, site);
                    }));
  }

  private void finish(Begun begun, SiteBundle bundle) {
    Deployment ready = begun.deployment().ready(bundle.hash());
    deployments.replace(ready);
    boolean live = publications.publish(begun.site(), ready, bundle);
    if (live) {
      Optional<Site> now = sites.find(begun.site().id());
      now.ifPresent(
          site -> sites.replace(site, site.published(begun.site().version(), clock.instant())));
    }
  }

  /** A conflict means that somebody else took over or changed the site: the queue tries again. */
  private void endWith(DeploymentId id, DomainException e) {
    switch (e.code().kind()) {
      case CONFLICT -> {
        if (e.code() != ErrorCode.DEPLOY_CONFLICT) {
          throw e;
        }
      }
      case INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, LIMIT, UPSTREAM, UNAVAILABLE, INTERNAL ->
          giveUp(id, e.problem().message());
    }
  }

  private record Begun(Deployment deployment, Site site) {}
}
