package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.domain.access.Operation;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** Publishing a site, which is deploying what it says now. */
public final class PublishRoutes implements ApiRoutes {
  private final RequestDeployment requestDeployment;

  public PublishRoutes(RequestDeployment requestDeployment) {
    this.requestDeployment = requestDeployment;
  }

  @Override
  public void register(Api api) {
    api.post("/api/sites/{siteId}/publish", Operation.SITE_PUBLISH, this::publish);
  }

  private void publish(Context ctx) {
    SiteId site = new SiteId(Params.id(ctx, "siteId"));
    Deployment deployment = requestDeployment.handle(Authentication.actor(ctx), site);
    ctx.header("Location", "/api/deploy/status/" + deployment.id());
    Json.answer(ctx, 202, DeploymentJson.Accepted.of(deployment));
  }
}
