package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.render.BundleFile;
import dev.aether.domain.shared.Sha256;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the files of sites out of the database, where they stood at first. Each is stored before
 * its row lets go of it, so this may die at any moment and run on several servers at once.
 */
public final class MoveSiteFiles {
  private static final Actor SELF = new Actor.Service("move-site-files");
  private static final int AT_ONCE = 100;

  private final UnitOfWork units;
  private final SiteFiles files;
  private final Consumer<BundleFile> store;

  /**
   * @param store puts the bytes of a file where they are read from
   */
  public MoveSiteFiles(UnitOfWork units, SiteFiles files, Consumer<BundleFile> store) {
    this.units = units;
    this.files = files;
    this.store = store;
  }

  /** Moves all of them and tells how many that were. */
  public int handle() {
    int moved = 0;
    List<BundleFile> some = next();
    while (!some.isEmpty()) {
      some.forEach(store);
      List<Sha256> done = some.stream().map(file -> Sha256.of(file.bytes())).toList();
      units.run(SELF, () -> files.moved(done));
      moved += done.size();
      some = next();
    }
    return moved;
  }

  private List<BundleFile> next() {
    return units.as(SELF, () -> files.inDatabase(AT_ONCE));
  }
}
