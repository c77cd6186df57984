package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.Profiles;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import dev.aether.domain.site.backup.BackupRetention;
import java.time.Clock;
import java.time.Instant;

/** Puts a copy of a site aside because its owner asks for it. */
public final class BackUpSite {
  private final UnitOfWork units;
  private final Stores stores;
  private final Ids ids;
  private final Clock clock;

  public BackUpSite(UnitOfWork units, Stores stores, Ids ids, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The backup; {@code SITE_NOT_FOUND} where the site is not the user's, LIMIT {@code
   * SUB_LIMIT_EXCEEDED} where the plan keeps no more, however many ask at once.
   */
  public Backup handle(Actor.User actor, SiteId id, String description) {
    return units.as(
        actor,
        () -> {
          Site site =
              stores.sites().find(id).orElseThrow(() -> ShowSite.noSuchSite().asException());
          Instant now = clock.instant();
          BackupRetention.requireRoomForManual(stores.backups().lockedOf(id), tierOf(actor), now);
          Backup backup =
              Backup.of(new BackupId(ids.next()), site, BackupKind.MANUAL, description, now);
          stores.backups().add(backup);
          stores
              .audit()
              .record(
                  actor,
                  AuditAction.BACKUP_CREATE,
                  actor.id(),
                  new AuditResource("backup", backup.id().value()));
          return backup;
        });
  }

  private Tier tierOf(Actor.User actor) {
    return stores
        .profiles()
        .find(actor.id())
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
                    .asException())
        .tier();
  }

  /** What it reads and writes. */
  public record Stores(Sites sites, Backups backups, Profiles profiles, AuditRecorder audit) {}
}
