package dev.aether.application.site;

import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import java.util.List;
import java.util.Optional;

/** Copies of sites that outlive their versions, as far as the running actor may see them. */
public interface Backups {
  /** Adds a backup; users add those that they asked for, the system all others. */
  void add(Backup backup);

  /** The backup; empty where there is none or it is somebody else's. */
  Optional<Backup> find(BackupId id);

  /**
   * The backups of a site, newest first; whoever else counts them waits until this unit ends, so
   * that a limit holds.
   */
  List<Backup> lockedOf(SiteId site);

  /** The newest backup of a site, expired or not; empty where it has none that the actor sees. */
  Optional<Backup> newest(SiteId site);

  /** Removes a backup; no effect where there is none or it is somebody else's. */
  void remove(BackupId id);
}
