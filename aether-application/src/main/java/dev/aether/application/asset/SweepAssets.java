package dev.aether.application.asset;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import dev.aether.domain.access.Actor;
import dev.aether.domain.asset.AssetFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Removes bytes that no account has: of images that were deleted, and of uploads that did not come
 * to their end. Young ones stay, since somebody may be about to register the same bytes.
 */
public final class SweepAssets {
  /** Far longer than an upload takes. */
  static final Duration YOUNG = Duration.ofHours(1);

  private static final Actor SELF = new Actor.Service("sweep-assets");

  /** How many the database is asked about at once. */
  private static final int AT_ONCE = 1_000;

  private final UnitOfWork units;
  private final Assets assets;
  private final ObjectStore store;
  private final Clock clock;

  public SweepAssets(UnitOfWork units, Assets assets, ObjectStore store, Clock clock) {
    this.units = units;
    this.assets = assets;
    this.store = store;
    this.clock = clock;
  }

  /** Removes what can be removed and tells how many files that were. */
  public int handle() {
    Instant moment = clock.instant().minus(YOUNG);
    int removed = 0;
    store.recover(moment);
    List<AssetFile> old =
        store.putBefore(moment).stream()
            .map(name -> AssetFile.parse(name.value()))
            .flatMap(Optional::stream)
            .toList();
    for (int from = 0; from < old.size(); from += AT_ONCE) {
      List<AssetFile> some = old.subList(from, Math.min(old.size(), from + AT_ONCE));
      Set<AssetFile> unowned = units.as(SELF, () -> assets.unowned(some));
      removed += (int) unowned.stream().filter(file -> remove(file, moment)).count();
    }
    return removed;
  }

  private boolean remove(AssetFile file, Instant moment) {
    return store.removeUnlessYoung(new ObjectName(file.toString()), moment);
  }
}
