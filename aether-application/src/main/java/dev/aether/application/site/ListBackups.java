package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.backup.Backup;
import java.time.Clock;
import java.util.List;

/** Lists the backups of a site of the user's own that have not expired, newest first. */
public final class ListBackups {
  private final UnitOfWork units;
  private final SiteViews sites;
  private final Backups backups;
  private final Clock clock;

  public ListBackups(UnitOfWork units, SiteViews sites, Backups backups, Clock clock) {
    this.units = units;
    this.sites = sites;
    this.backups = backups;
    this.clock = clock;
  }

  /** The backups; {@code SITE_NOT_FOUND} where there is no such site. */
  public List<Backup> handle(Actor.User actor, SiteId site) {
    return units.as(
        actor,
        () -> {
          if (sites.find(actor.id(), site).isEmpty()) {
            throw ShowSite.noSuchSite().asException();
          }
          return backups.lockedOf(site).stream()
              .filter(backup -> !backup.isExpired(clock.instant()))
              .toList();
        });
  }
}
