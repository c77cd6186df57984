package dev.aether.domain.site.backup;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a site put aside until it expires (specification, section 1.8).
 *
 * @param snapshot the whole content, so that it survives the retention of versions
 * @param description what its maker calls it; up to 200 characters, empty where he does not
 */
public record Backup(
    BackupId id,
    UserId owner,
    BackupKind kind,
    SiteVersion snapshot,
    String description,
    Instant createdAt,
    Instant expiresAt) {
  /** How long a backup is kept, of whatever kind. */
  public static final Duration LIFETIME = Duration.ofDays(30);

  private static final TextRule DESCRIPTION = new TextRule("description", 0, 200);

  public Backup {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(snapshot);
    description = DESCRIPTION.requireAt("/description", description, ErrorCode.VAL_INVALID_INPUT);
    if (!expiresAt.isAfter(createdAt)) {
      throw new IllegalArgumentException("a backup expires after it was made");
    }
  }

  /** A backup of the site as it is now, kept for {@link #LIFETIME}. */
  public static Backup of(
      BackupId id, Site site, BackupKind kind, String description, Instant now) {
    SiteVersion snapshot = SiteVersion.of(site, Optional.of(site.owner()), "Backed up.");
    return new Backup(id, site.owner(), kind, snapshot, description, now, now.plus(LIFETIME));
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }

  /**
   * The site with this content as its next version. An expired backup is {@link
   * ErrorCode#SITE_BACKUP_NOT_FOUND}, whether or not it is deleted yet; so is another site's.
   */
  public Site restoredInto(Site site, Instant now) {
    if (isExpired(now) || !snapshot.site().equals(site.id())) {
      throw Problem.of(ErrorCode.SITE_BACKUP_NOT_FOUND, "The site has no such backup.")
          .asException();
    }
    return site.restored(snapshot, now);
  }
}
