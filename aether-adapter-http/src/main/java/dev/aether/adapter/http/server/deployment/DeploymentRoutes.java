package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.application.deployment.ShowDeployment;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.site.SiteId;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** {@code /api/deploy}: bring a site live, and follow that. */
public final class DeploymentRoutes implements Routes {
  private final RequestDeployment requestDeployment;
  private final ShowDeployment showDeployment;
  private final SiteAddresses addresses;

  public DeploymentRoutes(
      RequestDeployment requestDeployment, ShowDeployment showDeployment, SiteAddresses addresses) {
    this.requestDeployment = requestDeployment;
    this.showDeployment = showDeployment;
    this.addresses = addresses;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/deploy/{siteId}", this::deploy);
    routes.get("/api/deploy/status/{deploymentId}", this::status);
  }

  private void deploy(Context ctx) {
    SiteId site = new SiteId(Params.id(ctx, "siteId"));
    Bodies.readOrEmpty(ctx, DeploymentJson.Request.class).requireSupported();
    Deployment deployment = requestDeployment.handle(Authentication.actor(ctx), site);
    ctx.header("Location", "/api/deploy/status/" + deployment.id());
    Json.answer(ctx, 202, DeploymentJson.Accepted.of(deployment));
  }

  private void status(Context ctx) {
    DeploymentId id = new DeploymentId(Params.id(ctx, "deploymentId"));
    Json.answer(
        ctx,
        200,
        DeploymentJson.Status.of(showDeployment.handle(Authentication.actor(ctx), id), addresses));
  }
}
