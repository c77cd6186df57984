package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.deployment.ConnectDomain;
import dev.aether.application.deployment.ConnectedDomain;
import dev.aether.application.deployment.DisconnectDomain;
import dev.aether.application.deployment.ListDomains;
import dev.aether.application.deployment.VerifyDomain;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Operation;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.site.SiteId;
import io.javalin.http.Context;

/** Names of owners' own: claim one, have it looked up, give it back. */
public final class DomainRoutes implements ApiRoutes {
  private static final String ALL = "/api/deploy/{siteId}/domains";
  private static final String ONE = ALL + "/{domainId}";

  private final UseCases useCases;

  public DomainRoutes(UseCases useCases) {
    this.useCases = useCases;
  }

  /** What it asks. */
  public record UseCases(
      ConnectDomain connect, ListDomains list, VerifyDomain verify, DisconnectDomain disconnect) {}

  @Override
  public void register(Api api) {
    api.post("/api/deploy/{siteId}/domain", Operation.DOMAIN_CONNECT, this::connect);
    api.get(ALL, Operation.DOMAIN_LIST, this::list);
    api.post(ONE + "/verify", Operation.DOMAIN_VERIFY, this::verify);
    api.delete(ONE, Operation.DOMAIN_DELETE, this::disconnect);
  }

  private void connect(Context ctx) {
    String name = Bodies.read(ctx, DomainJson.Request.class).domain();
    answer(ctx, useCases.connect().handle(Authentication.actor(ctx), site(ctx), name));
  }

  private void list(Context ctx) {
    Params.allow(ctx, "page", "limit");
    PageRequest page = Params.page(ctx);
    Json.answer(
        ctx,
        200,
        DomainJson.Page.of(
            useCases.list().handle(Authentication.actor(ctx), site(ctx), page), page));
  }

  private void verify(Context ctx) {
    answer(ctx, useCases.verify().handle(Authentication.actor(ctx), site(ctx), domain(ctx)));
  }

  private void disconnect(Context ctx) {
    useCases.disconnect().handle(Authentication.actor(ctx), site(ctx), domain(ctx));
    ctx.status(204);
  }

  private static void answer(Context ctx, ConnectedDomain domain) {
    Json.answer(ctx, 200, DomainJson.Domain.of(domain));
  }

  private static SiteId site(Context ctx) {
    return new SiteId(Params.id(ctx, "siteId"));
  }

  private static CustomDomainId domain(Context ctx) {
    return new CustomDomainId(Params.id(ctx, "domainId"));
  }
}
