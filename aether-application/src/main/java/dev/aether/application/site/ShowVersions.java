package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import java.util.List;

/** Reads what a site of the user's own looked like. */
public final class ShowVersions {
  private final UnitOfWork units;
  private final SiteViews sites;
  private final Versions versions;

  public ShowVersions(UnitOfWork units, SiteViews sites, Versions versions) {
    this.units = units;
    this.sites = sites;
    this.versions = versions;
  }

  /** The newest versions below {@code before}; {@code SITE_NOT_FOUND} where there is no site. */
  public List<Versions.Summary> list(Actor.User actor, SiteId site, int before, int limit) {
    return units.read(
        actor,
        () -> {
          requireSite(actor, site);
          return versions.list(site, before, limit);
        });
  }

  /** One version whole; {@code SITE_NOT_FOUND} or {@code SITE_VERSION_NOT_FOUND}. */
  public SiteVersion find(Actor.User actor, SiteId site, int number) {
    return units.read(
        actor,
        () -> {
          requireSite(actor, site);
          return versions
              .find(site, number)
              .orElseThrow(
                  () ->
                      Problem.of(ErrorCode.SITE_VERSION_NOT_FOUND, "The site has no such version.")
                          .asException());
        });
  }

  private void requireSite(Actor.User actor, SiteId site) {
    if (sites.find(actor.id(), site).isEmpty()) {
      throw ShowSite.noSuchSite().asException();
    }
  }
}
