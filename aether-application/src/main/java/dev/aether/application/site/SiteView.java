package dev.aether.application.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.Slug;
import java.time.Instant;
import java.util.Optional;

/**
 * A site for reading. Tree, theme and search data are the JSON text that is stored, never parsed on
 * the way.
 */
public record SiteView(
    SiteId id, UserId owner, Slug slug, String name, String description, Json json, Life life) {

  /** The stored JSON texts. */
  public record Json(String components, String theme, String seo) {}

  /** Where the site stands and since when. */
  public record Life(
      SiteStatus status,
      int version,
      Optional<Integer> publishedVersion,
      Instant createdAt,
      Instant updatedAt,
      Optional<Instant> publishedAt) {}
}
