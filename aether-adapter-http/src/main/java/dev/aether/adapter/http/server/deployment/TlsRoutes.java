package dev.aether.adapter.http.server.deployment;

import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/**
 * For whoever ends TLS in front: whether to get a certificate for a name, as Caddy asks. It tells
 * nobody more than a visit to the name does.
 */
final class TlsRoutes implements Routes {
  private final SiteHosts hosts;

  TlsRoutes(SiteHosts hosts) {
    this.hosts = hosts;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/internal/tls-allowed", this::answer);
  }

  private void answer(Context ctx) {
    List<String> names = ctx.queryParams("domain");
    ctx.header("Cache-Control", "no-store");
    if (names.size() != 1 || !hosts.mayBeSecured(names.get(0))) {
      throw Problem.of(ErrorCode.DOMAIN_NOT_FOUND, "No site has this name.").asException();
    }
    Json.answer(ctx, 200, Map.of("allowed", true));
  }
}
