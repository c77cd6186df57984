package dev.aether.adapter.http.server.site;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.application.site.SiteViews;
import java.time.Instant;
import java.util.List;

/** A site in JSON (specification, section 3.1); tree, theme and search data as they are stored. */
record SiteJson(
    String id,
    String userId,
    String name,
    String slug,
    String description,
    String status,
    @JsonRawValue String components,
    @JsonRawValue String theme,
    @JsonRawValue String seoMetadata,
    String deploymentUrl,
    int version,
    String createdAt,
    String updatedAt,
    String publishedAt) {

  static SiteJson of(SiteView view, SiteAddresses addresses) {
    SiteView.Life life = view.life();
    return new SiteJson(
        view.id().toString(),
        view.owner().toString(),
        view.name(),
        view.slug().value(),
        view.description(),
        life.status().wire(),
        view.json().components(),
        view.json().theme(),
        view.json().seo(),
        life.publishedVersion().isPresent() ? addresses.of(view.slug()).toString() : null,
        life.version(),
        life.createdAt().toString(),
        life.updatedAt().toString(),
        life.publishedAt().map(Instant::toString).orElse(null));
  }

  /** One page of sites. */
  record Page(List<SiteJson> sites, Pagination pagination) {

    static Page of(SiteViews.Page page, SiteQuery query, SiteAddresses addresses) {
      long pages = (page.total() + query.limit() - 1) / query.limit();
      return new Page(
          page.sites().stream().map(view -> SiteJson.of(view, addresses)).toList(),
          new Pagination(query.page(), query.limit(), page.total(), pages));
    }
  }

  record Pagination(int page, int limit, long total, long totalPages) {}
}
