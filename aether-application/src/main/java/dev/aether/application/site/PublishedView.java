package dev.aether.application.site;

import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.time.Instant;

/** What anybody may know of a site that is live: the published version, and no owner or draft. */
public record PublishedView(
    SiteId id,
    Slug slug,
    String name,
    String description,
    SiteView.Json json,
    int version,
    Instant publishedAt) {}
