package dev.aether.application.memory;

import dev.aether.application.asset.AssetStore;
import dev.aether.domain.asset.AssetFile;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes in a map. */
public final class MemoryAssetStore implements AssetStore {
  private final Map<AssetFile, Kept> kept = new ConcurrentHashMap<>();
  private final Clock clock;

  /** By the time of the machine, as a disk has it. */
  public MemoryAssetStore() {
    this(Clock.systemUTC());
  }

  public MemoryAssetStore(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void put(AssetFile file, byte[] bytes) {
    kept.put(file, new Kept(bytes.clone(), clock.instant()));
  }

  @Override
  public Optional<Content> open(AssetFile file) {
    return Optional.ofNullable(kept.get(file))
        .map(found -> new Content(found.bytes().length, new ByteArrayInputStream(found.bytes())));
  }

  @Override
  public List<AssetFile> putBefore(Instant moment) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getValue().at().isBefore(moment))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public boolean removeUnlessYoung(AssetFile file, Instant moment) {
    boolean[] removed = {false};
    kept.computeIfPresent(
        file,
        (name, found) -> {
          removed[0] = found.at().isBefore(moment);
          return removed[0] ? null : found;
        });
    return removed[0];
  }

  @Override
  public void recover(Instant moment) {
    // Nobody dies in the middle of a map.
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Kept(byte[] bytes, Instant at) {}
}
