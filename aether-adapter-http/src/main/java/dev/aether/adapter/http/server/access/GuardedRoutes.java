package dev.aether.adapter.http.server.access;

import dev.aether.adapter.http.server.shared.Routes;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** All of {@code /api}, each endpoint behind the same checks; see {@link Api}. */
public final class GuardedRoutes implements Routes {
  private final Authentication authentication;
  private final Gate gate;
  private final Idempotency idempotency;
  private final List<ApiRoutes> features;

  /** The endpoints of these features. */
  public GuardedRoutes(
      Authentication authentication, Gate gate, Idempotency idempotency, List<ApiRoutes> features) {
    this.authentication = authentication;
    this.gate = gate;
    this.idempotency = idempotency;
    this.features = List.copyOf(features);
  }

  @Override
  public void register(RoutesConfig routes) {
    Api api = new Api(routes, authentication, gate, idempotency);
    features.forEach(each -> each.register(api));
  }
}
