package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Brief;
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
import java.time.Duration;
import java.util.function.Supplier;

/** Answers with sites, as whoever asks may see them. */
public final class SiteAnswers {
  private final FindSite findSite;
  private final ShowSite showSite;
  private final SiteAddresses addresses;
  private final Brief<SiteId, PublishedView> liveById;
  private final Brief<Slug, PublishedView> liveBySlug;

  /**
   * Answers by these use cases.
   *
   * @param age for how long what is live is shown to strangers after it has changed
   */
  public SiteAnswers(FindSite findSite, ShowSite showSite, SiteAddresses addresses, Duration age) {
    this.findSite = findSite;
    this.showSite = showSite;
    this.addresses = addresses;
    this.liveById = new Brief<>(age);
    this.liveBySlug = new Brief<>(age);
  }

  void byId(Context ctx) {
    SiteId id = SiteRoutes.id(ctx);
    findSite
        .own(Authentication.caller(ctx).actor(), id)
        .ifPresentOrElse(
            site -> whole(ctx, site), () -> published(ctx, liveById.get(id, findSite::live)));
  }

  void bySlug(Context ctx) {
    Slug slug = new Slug(ctx.pathParam("slug"));
    findSite
        .own(Authentication.caller(ctx).actor(), slug)
        .ifPresentOrElse(
            site -> whole(ctx, site), () -> published(ctx, liveBySlug.get(slug, findSite::live)));
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

  /** A site that was just made. */
  public void created(Context ctx, Site site) {
    ctx.header("Location", "/api/sites/" + site.id());
    ctx.header("ETag", Conditions.tag(site.version()));
    Json.answer(ctx, 201, SiteJson.Created.of(site));
  }

  private void whole(Context ctx, SiteView site) {
    show(ctx, site.life().version(), () -> SiteJson.of(site, addresses));
  }

  private void published(Context ctx, PublishedView site) {
    show(ctx, site.version(), () -> SiteJson.Published.of(site, addresses));
  }

  private static void show(Context ctx, int version, Supplier<Object> body) {
    ctx.header("ETag", Conditions.tag(version));
    // Kept by the caller alone, who asks each time whether it still is the newest.
    ctx.header("Cache-Control", "private, no-cache");
    ctx.res().addHeader("Vary", "Authorization"); // another caller sees another side of it
    if (Conditions.has(ctx, version)) {
      ctx.status(304);
    } else {
      Json.answer(ctx, 200, body.get());
    }
  }
}
