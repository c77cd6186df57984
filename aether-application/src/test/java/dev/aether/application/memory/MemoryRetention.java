package dev.aether.application.memory;

import dev.aether.application.site.Retention;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.VersionRetention;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import dev.aether.domain.site.backup.BackupRetention;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class MemoryRetention implements Retention {
  private final Memory memory;
  private final MemoryBackups backups;

  MemoryRetention(Memory memory, MemoryBackups backups) {
    this.memory = memory;
    this.backups = backups;
  }

  @Override
  public List<SiteId> sitesAfter(Optional<SiteId> last, int most) {
    memory.requireService();
    String from = last.map(SiteId::toString).orElse("");
    return memory.tables().sites.keySet().stream()
        .filter(id -> id.toString().compareTo(from) > 0)
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .limit(most)
        .toList();
  }

  @Override
  public int backUp(Collection<SiteId> sites) {
    memory.requireService();
    List<Site> changed = stored(sites).stream().filter(this::isChanged).toList();
    changed.forEach(
        site ->
            backups.add(
                Backup.of(
                    new BackupId(UUID.randomUUID()), site, BackupKind.AUTO, "", Instant.now())));
    return changed.size();
  }

  @Override
  public int dropBackups(Collection<SiteId> sites) {
    memory.requireService();
    List<Backup> dropped =
        stored(sites).stream()
            .flatMap(
                site ->
                    BackupRetention.delete(backups.lockedOf(site.id()), tier(site), Instant.now())
                        .stream())
            .toList();
    dropped.forEach(backup -> backups.remove(backup.id()));
    return dropped.size();
  }

  @Override
  public int dropVersions(Collection<SiteId> sites) {
    memory.requireService();
    return stored(sites).stream().filter(this::isAtRest).mapToInt(this::dropVersions).sum();
  }

  private int dropVersions(Site site) {
    NavigableMap<Integer, ?> versions = memory.tables().versions.get(site.id());
    Set<Integer> inUse = new HashSet<>();
    site.publishedVersion().ifPresent(inUse::add);
    memory
        .tables()
        .bundleVersions
        .forEach(
            (bundle, version) -> {
              if (bundle.site().equals(site.id())) {
                inUse.add(version);
              }
            });
    List<Integer> dropped =
        VersionRetention.drop(versions.keySet(), inUse, VersionRetention.limitOf(tier(site)));
    versions.keySet().removeAll(dropped);
    return dropped.size();
  }

  private boolean isChanged(Site site) {
    return !site.isUntouched()
        && backups
            .newest(site.id())
            .filter(newest -> newest.snapshot().number() == site.version())
            .isEmpty();
  }

  private boolean isAtRest(Site site) {
    return memory.tables().deployments.values().stream()
        .allMatch(d -> !d.site().equals(site.id()) || d.status().isEnd());
  }

  private List<Site> stored(Collection<SiteId> sites) {
    return sites.stream().map(memory.tables().sites::get).filter(Objects::nonNull).toList();
  }

  private Tier tier(Site site) {
    return memory.tables().accounts.get(site.owner()).tier();
  }
}
