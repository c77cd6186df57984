package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.application.deployment.ShowDeployment;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.domain.access.Operation;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** {@code /api/deploy}: bring a site live, and follow that. */
public final class DeploymentRoutes implements ApiRoutes {
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
  public void register(Api api) {
    api.post("/api/deploy/{siteId}", Operation.DEPLOYMENT_CREATE, this::deploy);
    api.get("/api/deploy/status/{deploymentId}", Operation.DEPLOYMENT_READ, this::status);
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
