package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;

/** Removes a site of the user's own with all that belongs to it; it is not served any more. */
public final class DeleteSite {
  private final UnitOfWork units;
  private final Sites sites;

  public DeleteSite(UnitOfWork units, Sites sites) {
    this.units = units;
    this.sites = sites;
  }

  /** Refuses with {@code SITE_NOT_FOUND} where there is none or it is somebody else's. */
  public void handle(Actor.User actor, SiteId id) {
    units.run(
        actor,
        () -> {
          Site site = sites.find(id).orElseThrow(() -> ShowSite.noSuchSite().asException());
          sites.remove(site.id());
        });
  }
}
