package dev.aether.adapter.http.server.site;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.aether.adapter.http.server.shared.Pagination;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.site.PublishedView;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
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

  /** What anybody sees of a site that is live. */
  record Published(
      String id,
      String name,
      String slug,
      String description,
      String status,
      @JsonRawValue String components,
      @JsonRawValue String theme,
      @JsonRawValue String seoMetadata,
      String deploymentUrl,
      int version,
      String publishedAt) {

    static Published of(PublishedView view, SiteAddresses addresses) {
      return new Published(
          view.id().toString(),
          view.name(),
          view.slug().value(),
          view.description(),
          SiteStatus.PUBLISHED.wire(),
          view.json().components(),
          view.json().theme(),
          view.json().seo(),
          addresses.of(view.slug()).toString(),
          view.version(),
          view.publishedAt().toString());
    }
  }

  /** A site as a change left it. */
  record Changed(SiteJson site, int version) {
    static Changed of(SiteView view, SiteAddresses addresses) {
      return new Changed(SiteJson.of(view, addresses), view.life().version());
    }
  }

  /** A site that was made. */
  record Created(String siteId, String slug) {
    static Created of(Site site) {
      return new Created(site.id().toString(), site.slug().value());
    }
  }

  /** One page of sites. */
  record Page(List<SiteJson> sites, Pagination pagination) {

    static Page of(SiteViews.Page page, SiteQuery query, SiteAddresses addresses) {
      return new Page(
          page.sites().stream().map(view -> SiteJson.of(view, addresses)).toList(),
          Pagination.of(query.page(), query.limit(), page.total()));
    }
  }
}
