package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.PageRequest;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.SiteId;

/** Lists how a site of the user's own was brought live. */
public final class ListDeployments {
  private final UnitOfWork units;
  private final SiteViews sites;
  private final DeploymentViews deployments;

  public ListDeployments(UnitOfWork units, SiteViews sites, DeploymentViews deployments) {
    this.units = units;
    this.sites = sites;
    this.deployments = deployments;
  }

  /** One page, newest first; {@code SITE_NOT_FOUND} where there is no such site. */
  public DeploymentViews.Page handle(Actor.User actor, SiteId site, PageRequest page) {
    return units.read(
        actor,
        () -> {
          if (sites.find(actor.id(), site).isEmpty()) {
            throw ShowSite.noSuchSite().asException();
          }
          return deployments.list(actor.id(), site, page);
        });
  }
}
