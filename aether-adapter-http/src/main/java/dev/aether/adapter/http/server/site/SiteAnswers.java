package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.site.FindSite;
import dev.aether.application.site.PublishedView;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import io.javalin.http.Context;

/** Answers with sites, as whoever asks may see them. */
public final class SiteAnswers {
  private final FindSite findSite;
  private final ShowSite showSite;
  private final SiteAddresses addresses;

  public SiteAnswers(FindSite findSite, ShowSite showSite, SiteAddresses addresses) {
    this.findSite = findSite;
    this.showSite = showSite;
    this.addresses = addresses;
  }

  void byId(Context ctx) {
    findSite.handle(Authentication.caller(ctx).actor(), SiteRoutes.id(ctx), show(ctx));
  }

  void bySlug(Context ctx) {
    Slug slug = new Slug(ctx.pathParam("slug"));
    findSite.handle(Authentication.caller(ctx).actor(), slug, show(ctx));
  }

  void page(Context ctx, SiteViews.Page page, SiteQuery query) {
    Json.answer(ctx, 200, SiteJson.Page.of(page, query, addresses));
  }

  /** The site as the change that was just made left it, or a later one. */
  void changed(Context ctx, SiteId id) {
    SiteView view = showSite.handle(Authentication.actor(ctx), id);
    ctx.header("ETag", Conditions.tag(view.life().version()));
    Json.answer(ctx, 200, SiteJson.Changed.of(view, addresses));
  }

  void created(Context ctx, Site site) {
    ctx.header("Location", "/api/sites/" + site.id());
    ctx.header("ETag", Conditions.tag(site.version()));
    Json.answer(ctx, 201, SiteJson.Created.of(site));
  }

  private FindSite.Answer<Context> show(Context ctx) {
    return new FindSite.Answer<>() {
      @Override
      public Context whole(SiteView site) {
        return show(ctx, site.life().version(), SiteJson.of(site, addresses));
      }

      @Override
      public Context published(PublishedView site) {
        return show(ctx, site.version(), SiteJson.Published.of(site, addresses));
      }
    };
  }

  private static Context show(Context ctx, int version, Object body) {
    ctx.header("ETag", Conditions.tag(version));
    // Kept by the caller alone, who asks each time whether it still is the newest.
    ctx.header("Cache-Control", "private, no-cache");
    ctx.res().addHeader("Vary", "Authorization"); // another caller sees another side of it
    if (Conditions.has(ctx, version)) {
      return ctx.status(304);
    }
    Json.answer(ctx, 200, body);
    return ctx;
  }
}
