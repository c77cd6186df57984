package dev.aether.application.asset;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.AssetFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Removes bytes that nobody has: of what was deleted, and of work that did not come to its end.
 * Young ones stay, since somebody may be about to register the same bytes.
 */
public final class SweepObjects {
  /** Far longer than an upload or a deployment takes. */
  static final Duration YOUNG = Duration.ofHours(1);

  /** How many the database is asked about at once. */
  private static final int AT_ONCE = 1_000;

  private final UnitOfWork units;
  private final Function<Collection<ObjectName>, List<ObjectName>> unowned;
  private final ObjectStore store;
  private final Actor self;
  private final Clock clock;

  /**
   * @param unowned tells which of these nobody has, in a unit of the system; what it does not know
   *     how to judge it leaves out
   * @param name of the work, in the log of the database
   */
  public SweepObjects(
      UnitOfWork units,
      Function<Collection<ObjectName>, List<ObjectName>> unowned,
      ObjectStore store,
      String name,
      Clock clock) {
    this.units = units;
    this.unowned = unowned;
    this.store = store;
    this.self = new Actor.Service(name);
    this.clock = clock;
  }

  /** Of images that no account has. */
  public static SweepObjects ofAssets(
      UnitOfWork units, Assets assets, ObjectStore store, Clock clock) {
    return new SweepObjects(
        units,
        names ->
            assets
                .unowned(
                    names.stream()
                        .map(name -> AssetFile.parse(name.value()))
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .map(file -> new ObjectName(file.toString()))
                .toList(),
        store,
        "sweep-assets",
        clock);
  }

  /** Removes what can be removed and tells how many files that were. */
  public int handle() {
    Instant moment = clock.instant().minus(YOUNG);
    int removed = 0;
    store.recover(moment);
    List<ObjectName> old = store.putBefore(moment);
    for (int from = 0; from < old.size(); from += AT_ONCE) {
      List<ObjectName> some = old.subList(from, Math.min(old.size(), from + AT_ONCE));
      List<ObjectName> gone = units.as(self, () -> unowned.apply(some));
      removed += (int) gone.stream().filter(name -> store.removeUnlessYoung(name, moment)).count();
    }
    return removed;
  }
}
