package dev.aether.application.memory;

import dev.aether.application.site.Backups;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class MemoryBackups implements Backups {
  private final Memory memory;

  MemoryBackups(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Backup backup) {
    memory.requireWritable(backup.owner());
    if (backup.kind() != BackupKind.MANUAL) {
      memory.requireService();
    }
    Site site = memory.tables().sites.get(backup.snapshot().site());
    if (site == null || !site.owner().equals(backup.owner())) {
      throw new IllegalStateException("row security: not the actor's site");
    }
    backups().put(backup.id(), backup);
  }

  @Override
  public Optional<Backup> find(BackupId id) {
    return Optional.ofNullable(backups().get(id)).filter(backup -> memory.sees(backup.owner()));
  }

  @Override
  public List<Backup> lockedOf(SiteId site) {
    return backups().values().stream()
        .filter(backup -> backup.snapshot().site().equals(site) && memory.sees(backup.owner()))
        .sorted(
            Comparator.comparing(Backup::createdAt)
                .thenComparing(backup -> backup.id().toString())
                .reversed())
        .toList();
  }

  @Override
  public void remove(BackupId id) {
    find(id).ifPresent(backup -> backups().remove(id));
  }

  @Override
  public Optional<Backup> newest(SiteId site) {
    return lockedOf(site).stream().findFirst();
  }

  private Map<BackupId, Backup> backups() {
    return memory.tables().backups;
  }
}
