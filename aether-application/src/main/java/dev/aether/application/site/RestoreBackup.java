package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import java.time.Clock;

/** Brings a backup back, into its site or as a new one. */
public final class RestoreBackup {
  private final UnitOfWork units;
  private final Backups backups;
  private final Sites sites;
  private final NewSites newSites;
  private final AuditRecorder audit;
  private final Clock clock;

  public RestoreBackup(
      UnitOfWork units,
      Backups backups,
      Sites sites,
      NewSites newSites,
      AuditRecorder audit,
      Clock clock) {
    this.units = units;
    this.backups = backups;
    this.sites = sites;
    this.newSites = newSites;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The site with the content of the backup as a new version; {@code SITE_BACKUP_NOT_FOUND} where
   * there is none of the user's or it has expired.
   */
  public Site intoItsSite(Actor.User actor, BackupId id) {
    return units.as(
        actor,
        () -> {
          Backup backup = find(id);
          Site site = sites.find(backup.snapshot().site()).orElseThrow(RestoreBackup::noSuchBackup);
          Site restored = backup.restoredInto(site, clock.instant());
          if (restored.version() != site.version()) {
            sites.replace(site, restored);
            audit.record(
                actor,
                AuditAction.BACKUP_RESTORE,
                actor.id(),
                new AuditResource("site", site.id().value()));
          }
          return restored;
        });
  }

  /** A new draft with the content of the backup; LIMIT where the plan has no room for it. */
  public Site asNewSite(Actor.User actor, BackupId id) {
    return units.as(
        actor,
        () -> {
          Backup backup = find(id);
          if (backup.isExpired(clock.instant())) {
            throw noSuchBackup();
          }
          SiteContent content = backup.snapshot().content();
          return newSites.add(
              actor,
              content.name(),
              AuditAction.BACKUP_RESTORE,
              (site, slug, now) -> Site.created(site, actor.id(), slug, content, now));
        });
  }

  private Backup find(BackupId id) {
    return backups.find(id).orElseThrow(RestoreBackup::noSuchBackup);
  }

  private static RuntimeException noSuchBackup() {
    return Problem.of(ErrorCode.SITE_BACKUP_NOT_FOUND, "There is no such backup.").asException();
  }
}
