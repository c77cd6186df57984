package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;

/** Makes a draft of the user's own out of what another site of his says now. */
public final class DuplicateSite {
  private final UnitOfWork units;
  private final Sites sites;
  private final NewSites newSites;

  public DuplicateSite(UnitOfWork units, Sites sites, NewSites newSites) {
    this.units = units;
    this.sites = sites;
    this.newSites = newSites;
  }

  /**
   * The copy; {@code SITE_NOT_FOUND} where the original is not the user's, LIMIT {@code
   * SITE_LIMIT_EXCEEDED} where the plan has no room.
   */
  public Site handle(Actor.User actor, SiteId original, SiteName name) {
    return units.as(
        actor,
        () -> {
          Site site = sites.find(original).orElseThrow(() -> ShowSite.noSuchSite().asException());
          return newSites.add(
              actor,
              name,
              AuditAction.SITE_DUPLICATE,
              (id, slug, now) -> site.duplicate(id, actor.id(), name, slug, now));
        });
  }
}
