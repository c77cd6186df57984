package dev.aether.application.site;

import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How the pasts of many sites are kept at once, by their owners' plans and the store's own clock;
 * in the system only. Sites that somebody else is at are passed over: their turn comes again.
 */
public interface Retention {
  /** The next sites after one in the order of their ids, or the first; empty at the end. */
  List<SiteId> sitesAfter(Optional<SiteId> last, int most);

  /**
   * Adds an {@code AUTO} backup of each of these sites whose newest backup, if any, is of another
   * version, unless nobody has put anything on it; tells how many.
   */
  int backUp(Collection<SiteId> sites);

  /** Removes of these sites what {@code BackupRetention.delete} says; tells how many. */
  int dropBackups(Collection<SiteId> sites);

  /**
   * Drops of these sites what {@code VersionRetention.drop} says, where a version is in use that is
   * live or kept as a bundle, and all are while a deployment is under way; tells how many.
   */
  int dropVersions(Collection<SiteId> sites);
}
