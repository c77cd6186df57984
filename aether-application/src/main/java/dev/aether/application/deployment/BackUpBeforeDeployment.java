package dev.aether.application.deployment;

import dev.aether.application.shared.Ids;
import dev.aether.application.site.Backups;
import dev.aether.application.site.Retention;
import dev.aether.application.site.Versions;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.backup.Backup;
import dev.aether.domain.site.backup.BackupId;
import dev.aether.domain.site.backup.BackupKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Puts aside what visitors see before a deployment replaces it. */
public final class BackUpBeforeDeployment {
  private final Versions versions;
  private final Backups backups;
  private final Retention retention;
  private final Ids ids;
  private final Clock clock;

  public BackUpBeforeDeployment(
      Versions versions, Backups backups, Retention retention, Ids ids, Clock clock) {
    this.versions = versions;
    this.backups = backups;
    this.retention = retention;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * In the running unit, which has locked the site: a backup of the version that is live, and of
   * all such backups no more than the plan keeps. Nothing for a preview, where the same version
   * goes live again, and where the newest backup says the same already.
   */
  void handle(Site site, Deployment deployment) {
    if (deployment.environment() != Environment.PRODUCTION) {
      return;
    }
    Instant now = clock.instant();
    site.publishedVersion()
        .filter(live -> live != site.version())
        .flatMap(live -> versions.find(site.id(), live))
        .filter(live -> !isKept(live, now))
        .ifPresent(
            live -> {
              backups.add(backup(site, live, deployment.sequence(), now));
              retention.dropBackups(List.of(site.id()));
            });
  }

  private boolean isKept(SiteVersion live, Instant now) {
    return backups
        .newest(live.site())
        .filter(newest -> !newest.isExpired(now))
        .filter(newest -> newest.snapshot().content().equals(live.content()))
        .isPresent();
  }

  private Backup backup(Site site, SiteVersion live, int sequence, Instant now) {
    return new Backup(
        new BackupId(ids.next()),
        site.owner(),
        BackupKind.PRE_DEPLOY,
        live,
        "What was live before deployment " + sequence + ".",
        now,
        now.plus(Backup.LIFETIME));
  }
}
