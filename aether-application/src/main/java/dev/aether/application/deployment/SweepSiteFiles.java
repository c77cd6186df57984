package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.asset.SweepObjects;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.shared.Sha256;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Removes stored files that no bundle of any site has, in all their forms: of deployments that were
 * dropped, and of those that were stored and never came to their end.
 */
public final class SweepSiteFiles {
  private static final int HASH = 64;

  private final SweepObjects objects;
  private final SiteFiles files;

  public SweepSiteFiles(UnitOfWork units, SiteFiles files, ObjectStore store, Clock clock) {
    this.files = files;
    this.objects = new SweepObjects(units, this::unowned, store, "sweep-site-files", clock);
  }

  /** Removes what can be removed and tells how many objects that were. */
  public int handle() {
    return objects.handle();
  }

  private List<ObjectName> unowned(Collection<ObjectName> names) {
    Set<Sha256> gone = files.unowned(names.stream().map(SweepSiteFiles::hash).distinct().toList());
    return names.stream().filter(name -> gone.contains(hash(name))).toList();
  }

  private static Sha256 hash(ObjectName name) {
    return new Sha256(name.value().substring(0, HASH));
  }
}
