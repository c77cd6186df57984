package dev.aether.domain.site;

import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a site was at one moment: every accepted change leaves one behind (specification, section
 * 1.8).
 *
 * @param number from 1; unique within the site
 * @param author whose change it was; empty where the system made it or the account is gone
 * @param change what changed, in a sentence for people
 */
public record SiteVersion(
    SiteId site,
    int number,
    Optional<UserId> author,
    Instant createdAt,
    String change,
    SiteContent content) {
  public SiteVersion {
    Objects.requireNonNull(site);
    Objects.requireNonNull(author);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(change);
    Objects.requireNonNull(content);
    if (number < 1) {
      throw new IllegalArgumentException("versions are counted from 1: " + number);
    }
  }

  /** The version that a site is at now. */
  public static SiteVersion of(Site site, Optional<UserId> author, String change) {
    return new SiteVersion(
        site.id(), site.version(), author, site.updatedAt(), change, site.content());
  }

  /** The version that {@code after} is, told by how it differs from {@code before}. */
  public static SiteVersion between(Site before, Site after, Optional<UserId> author) {
    String change = ContentPart.inWords(ContentPart.changed(before.content(), after.content()));
    return of(after, author, change);
  }
}
