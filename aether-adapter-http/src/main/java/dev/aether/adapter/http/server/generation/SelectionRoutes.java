package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.generation.ComponentSelections.Made;
import dev.aether.application.generation.ShowSelections;
import dev.aether.domain.access.Operation;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.List;

/** {@code /api/sites/{siteId}/selections}: why a generated site is as it is. */
public final class SelectionRoutes implements ApiRoutes {
  private final ShowSelections show;

  public SelectionRoutes(ShowSelections show) {
    this.show = show;
  }

  @Override
  public void register(Api api) {
    api.get("/api/sites/{siteId}/selections", Operation.SITE_READ, this::list);
  }

  private void list(Context ctx) {
    Params.allow(ctx);
    SiteId site = new SiteId(Params.id(ctx, "siteId"));
    List<Made> made = show.handle(Authentication.actor(ctx), site);
    Json.answer(
        ctx, 200, new Selections(site.toString(), made.stream().map(Selection::of).toList()));
  }

  private record Selections(String siteId, List<Selection> selections) {}

  private record Selection(String component, String reason, BigDecimal confidence, String model) {
    static Selection of(Made made) {
      return new Selection(
          made.component(),
          made.choice().reason(),
          made.choice().confidence(),
          made.choice().model());
    }
  }
}
