package dev.aether.application.memory;

import dev.aether.application.shared.ObjectName;
import dev.aether.application.shared.ObjectStore;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes in a map. */
public final class MemoryObjectStore implements ObjectStore {
  private final Map<ObjectName, Kept> kept = new ConcurrentHashMap<>();
  private final Clock clock;

  /** By the time of the machine, as a disk has it. */
  public MemoryObjectStore() {
    this(Clock.systemUTC());
  }

  public MemoryObjectStore(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void put(ObjectName name, byte[] bytes) {
    kept.put(name, new Kept(bytes.clone(), clock.instant()));
  }

  @Override
  public boolean renew(ObjectName name) {
    return kept.computeIfPresent(name, (key, found) -> new Kept(found.bytes(), clock.instant()))
        != null;
  }

  @Override
  public Optional<Content> open(ObjectName name) {
    return Optional.ofNullable(kept.get(name))
        .map(found -> new Content(found.bytes().length, new ByteArrayInputStream(found.bytes())));
  }

  @Override
  public List<ObjectName> putBefore(Instant moment) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getValue().at().isBefore(moment))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public boolean removeUnlessYoung(ObjectName name, Instant moment) {
    boolean[] removed = {false};
    kept.computeIfPresent(
        name,
        (key, found) -> {
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
