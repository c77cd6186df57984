package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.backup.BackupId;

/** Throws a backup away. */
public final class DeleteBackup {
  private final UnitOfWork units;
  private final Backups backups;
  private final AuditRecorder audit;

  public DeleteBackup(UnitOfWork units, Backups backups, AuditRecorder audit) {
    this.units = units;
    this.backups = backups;
    this.audit = audit;
  }

  /** Removes it; {@code SITE_BACKUP_NOT_FOUND} where there is none of the user's. */
  public void handle(Actor.User actor, BackupId id) {
    units.run(
        actor,
        () -> {
          if (backups.find(id).isEmpty()) {
            throw Problem.of(ErrorCode.SITE_BACKUP_NOT_FOUND, "There is no such backup.")
                .asException();
          }
          backups.remove(id);
          audit.record(
              actor,
              AuditAction.BACKUP_DELETE,
              actor.id(),
              new AuditResource("backup", id.value()));
        });
  }
}
