package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.ReviewSite;
import dev.aether.domain.access.Operation;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** {@code /api/sites/{siteId}/review}: what is to mend before a site goes live. */
public final class ReviewRoutes implements ApiRoutes {
  private final ReviewSite review;

  public ReviewRoutes(ReviewSite review) {
    this.review = review;
  }

  @Override
  public void register(Api api) {
    api.get("/api/sites/{siteId}/review", Operation.SITE_READ, this::show);
  }

  private void show(Context ctx) {
    Params.allow(ctx);
    SiteId site = new SiteId(Params.id(ctx, "siteId"));
    Json.answer(ctx, 200, ReviewJson.of(site, review.handle(Authentication.actor(ctx), site)));
  }
}
