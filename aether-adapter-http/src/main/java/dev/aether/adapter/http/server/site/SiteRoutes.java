package dev.aether.adapter.http.server.site;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.site.DeleteSite;
import dev.aether.application.site.ListSites;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.domain.access.Operation;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteStatus;
import io.javalin.http.Context;

/** {@code /api/sites}: list, get and delete (specification, section 2.2). */
public final class SiteRoutes implements ApiRoutes {
  private final ListSites listSites;
  private final ShowSite showSite;
  private final DeleteSite deleteSite;
  private final SiteAddresses addresses;

  public SiteRoutes(
      ListSites listSites, ShowSite showSite, DeleteSite deleteSite, SiteAddresses addresses) {
    this.listSites = listSites;
    this.showSite = showSite;
    this.deleteSite = deleteSite;
    this.addresses = addresses;
  }

  @Override
  public void register(Api api) {
    api.get("/api/sites", Operation.SITE_LIST, this::list);
    api.get("/api/sites/{siteId}", Operation.SITE_READ, this::show);
    api.delete("/api/sites/{siteId}", Operation.SITE_DELETE, this::delete);
  }

  private void list(Context ctx) {
    Params.allow(ctx, "page", "limit", "status", "sort", "order");
    SiteQuery query =
        new SiteQuery(
            Params.number(ctx, "page", 1),
            Params.number(ctx, "limit", 10),
            Params.choice(ctx, "status", SiteStatus.class),
            Params.choice(ctx, "sort", SiteQuery.Sort.class).orElse(SiteQuery.Sort.UPDATED_AT),
            Params.choice(ctx, "order", Order.class).orElse(Order.DESC) == Order.DESC);
    Json.answer(
        ctx,
        200,
        SiteJson.Page.of(listSites.handle(Authentication.actor(ctx), query), query, addresses));
  }

  private void show(Context ctx) {
    SiteView view = showSite.handle(Authentication.actor(ctx), id(ctx));
    ctx.header("ETag", "\"" + view.life().version() + "\"");
    Json.answer(ctx, 200, SiteJson.of(view, addresses));
  }

  private void delete(Context ctx) {
    deleteSite.handle(Authentication.actor(ctx), id(ctx));
    ctx.status(204);
  }

  private static SiteId id(Context ctx) {
    return new SiteId(Params.id(ctx, "siteId"));
  }

  private enum Order {
    ASC,
    DESC
  }
}
