package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;

/**
 * Once a day: puts a copy of each site aside that has changed, and drops of backups and versions
 * what plans keep no longer. A few sites in each unit, so that nobody waits for it for long.
 */
public final class KeepHistories {
  private static final Actor SELF = new Actor.Service("keep-histories");
  private static final int AT_ONCE = 200;

  private final UnitOfWork units;
  private final Retention retention;

  public KeepHistories(UnitOfWork units, Retention retention) {
    this.units = units;
    this.retention = retention;
  }

  /** Goes through all sites and tells what was done. */
  public Done handle() {
    Done done = new Done(0, 0, 0);
    List<SiteId> sites = after(Optional.empty());
    while (!sites.isEmpty()) {
      List<SiteId> some = sites;
      done = done.plus(units.as(SELF, () -> keep(some)));
      sites = after(Optional.of(some.get(some.size() - 1)));
    }
    return done;
  }

  private List<SiteId> after(Optional<SiteId> last) {
    return units.read(SELF, () -> retention.sitesAfter(last, AT_ONCE));
  }

  private Done keep(List<SiteId> sites) {
    // In this order: what is added counts when the surplus goes.
    int added = retention.backUp(sites);
    return new Done(added, retention.dropBackups(sites), retention.dropVersions(sites));
  }

  /** How many backups were made, and how many backups and versions were dropped. */
  public record Done(int added, int backups, int versions) {
    private Done plus(Done other) {
      return new Done(added + other.added, backups + other.backups, versions + other.versions);
    }
  }
}
