package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.CancelDeployment;
import dev.aether.application.deployment.DeployToDomain;
import dev.aether.application.deployment.DeploymentWish;
import dev.aether.application.deployment.ListDeployments;
import dev.aether.application.deployment.PromoteDeployment;
import dev.aether.application.deployment.RequestDeployment;
import dev.aether.application.deployment.RollBackSite;
import dev.aether.application.deployment.ShowDeployment;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** {@code /api/deploy}: bring a site live, and follow that. */
public final class DeploymentRoutes implements ApiRoutes {
  private final UseCases useCases;
  private final SiteAddresses addresses;

  public DeploymentRoutes(UseCases useCases, SiteAddresses addresses) {
    this.useCases = useCases;
    this.addresses = addresses;
  }

  /** What it asks. */
  public record UseCases(
      RequestDeployment request,
      DeployToDomain requestWithDomain,
      ShowDeployment show,
      ListDeployments list,
      CancelDeployment cancel,
      RollBackSite rollBack,
      PromoteDeployment promote) {}

  @Override
  public void register(Api api) {
    api.post("/api/deploy/{siteId}", Operation.DEPLOYMENT_CREATE, this::deploy);
    api.get("/api/deploy/status/{deploymentId}", Operation.DEPLOYMENT_READ, this::status);
    api.get("/api/sites/{siteId}/deployments", Operation.DEPLOYMENT_LIST, this::list);
    api.post("/api/deployments/{deploymentId}/cancel", Operation.DEPLOYMENT_CANCEL, this::cancel);
    api.post("/api/deploy/{siteId}/rollback", Operation.DEPLOYMENT_ROLLBACK, this::rollBack);
    api.post("/api/deploy/{siteId}/promote", Operation.DEPLOYMENT_PROMOTE, this::promote);
    api.post("/api/sites/{siteId}/publish", Operation.SITE_PUBLISH, this::publish);
  }

  private void deploy(Context ctx) {
    DeploymentJson.Request body = Bodies.readOrEmpty(ctx, DeploymentJson.Request.class);
    DeploymentWish wish = body.wish();
    if (body.domain() == null) {
      deploy(ctx, wish);
      return;
    }
    DeployToDomain.Accepted accepted =
        useCases
            .requestWithDomain()
            .handle(Authentication.actor(ctx), site(ctx), wish, body.domain());
    accept(
        ctx,
        DeploymentJson.Accepted.of(accepted.deployment(), DomainJson.Domain.of(accepted.domain())));
  }

  /** Publishing a site is deploying what it says now. */
  private void publish(Context ctx) {
    deploy(ctx, Bodies.readOrEmpty(ctx, DeploymentJson.Publishing.class).wish());
  }

  private void deploy(Context ctx, DeploymentWish wish) {
    accept(
        ctx,
        DeploymentJson.Accepted.of(
            useCases.request().handle(Authentication.actor(ctx), site(ctx), wish)));
  }

  private static void accept(Context ctx, DeploymentJson.Accepted accepted) {
    ctx.header("Location", "/api/deploy/status/" + accepted.deploymentId());
    Json.answer(ctx, 202, accepted);
  }

  private void status(Context ctx) {
    Json.answer(
        ctx,
        200,
        DeploymentJson.Status.of(
            useCases.show().handle(Authentication.actor(ctx), id(ctx)), addresses));
  }

  private void list(Context ctx) {
    Params.allow(ctx, "page", "limit");
    PageRequest page = Params.page(ctx);
    Json.answer(
        ctx,
        200,
        DeploymentJson.Page.of(
            useCases.list().handle(Authentication.actor(ctx), site(ctx), page), page, addresses));
  }

  private void cancel(Context ctx) {
    Actor.User actor = Authentication.actor(ctx);
    useCases.cancel().handle(actor, id(ctx));
    Json.answer(
        ctx, 200, DeploymentJson.Status.of(useCases.show().handle(actor, id(ctx)), addresses));
  }

  private void rollBack(Context ctx) {
    Deployment again =
        useCases.rollBack().handle(Authentication.actor(ctx), site(ctx), target(ctx));
    Json.answer(ctx, 200, DeploymentJson.Moved.of(again));
  }

  private void promote(Context ctx) {
    Deployment live = useCases.promote().handle(Authentication.actor(ctx), site(ctx), target(ctx));
    Json.answer(ctx, 200, DeploymentJson.Moved.of(live));
  }

  private static DeploymentId target(Context ctx) {
    return new DeploymentId(Bodies.read(ctx, DeploymentJson.Target.class).deploymentId());
  }

  private static SiteId site(Context ctx) {
    return new SiteId(Params.id(ctx, "siteId"));
  }

  private static DeploymentId id(Context ctx) {
    return new DeploymentId(Params.id(ctx, "deploymentId"));
  }
}
