package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.visit.ShowAnalytics;
import dev.aether.domain.access.Operation;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** {@code /api/sites/{siteId}/analytics}: how often a site is looked at. */
public final class AnalyticsRoutes implements ApiRoutes {
  private final ShowAnalytics analytics;

  public AnalyticsRoutes(ShowAnalytics analytics) {
    this.analytics = analytics;
  }

  @Override
  public void register(Api api) {
    api.get("/api/sites/{siteId}/analytics", Operation.SITE_READ, this::show);
  }

  private void show(Context ctx) {
    Params.allow(ctx, "from", "to");
    SiteId site = new SiteId(Params.id(ctx, "siteId"));
    Json.answer(
        ctx,
        200,
        AnalyticsJson.of(
            site,
            analytics.handle(
                Authentication.actor(ctx), site, Params.day(ctx, "from"), Params.day(ctx, "to"))));
  }
}
