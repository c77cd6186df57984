package dev.aether.adapter.http.server.site;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.application.site.Versions;
import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.theme.ThemeJson;
import java.util.List;

/** A version of a site in JSON. */
record VersionJson(
    int version,
    String createdBy,
    String createdAt,
    String change,
    String name,
    String description,
    @JsonRawValue String components,
    @JsonRawValue String theme,
    @JsonRawValue String seoMetadata) {

  static VersionJson of(SiteVersion version) {
    SiteContent content = version.content();
    return new VersionJson(
        version.number(),
        version.author().map(UserId::toString).orElse(null),
        version.createdAt().toString(),
        version.change(),
        content.name().value(),
        content.description(),
        content.tree().toJson().toJson(),
        ThemeJson.write(content.theme()).toJson(),
        content.seo().toJson().toJson());
  }

  /** A version without its content. */
  record Summary(int version, String createdBy, String createdAt, String change) {
    static Summary of(Versions.Summary summary) {
      return new Summary(
          summary.number(),
          summary.author().map(UserId::toString).orElse(null),
          summary.createdAt().toString(),
          summary.change());
    }
  }

  /** Some versions, newest first; {@code next} is what {@code before} is for those after them. */
  record Page(List<Summary> versions, Cursor pagination) {
    /** A page out of one entry more than it has, where there is one. */
    static Page of(List<Versions.Summary> found, int limit) {
      boolean more = found.size() > limit;
      List<Summary> page = found.stream().limit(limit).map(Summary::of).toList();
      return new Page(page, new Cursor(limit, more ? page.get(limit - 1).version() : null));
    }
  }

  record Cursor(int limit, Integer next) {}
}
