package dev.aether.domain.site;

import java.util.Objects;
import java.util.Optional;

/**
 * What the public may know of a site: the published version and nothing of the draft, of its owner
 * or of other versions.
 */
public record PublishedSite(SiteId id, Slug slug, int version, SiteContent content) {
  public PublishedSite {
    Objects.requireNonNull(id);
    Objects.requireNonNull(slug);
    Objects.requireNonNull(content);
  }

  /** The public side of a site; empty unless {@code version} is the one that it has published. */
  public static Optional<PublishedSite> of(Site site, SiteVersion version) {
    return site.publishedVersion()
        .filter(number -> number == version.number() && site.id().equals(version.site()))
        .map(number -> new PublishedSite(site.id(), site.slug(), number, version.content()));
  }
}
