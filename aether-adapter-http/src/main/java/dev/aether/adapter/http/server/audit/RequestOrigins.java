package dev.aether.adapter.http.server.audit;

import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.domain.audit.AuditOrigin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the request came from that a thread serves, for whoever records what it does. A request
 * stays on its thread, and a thread that serves none has no origin. Most requests are not recorded,
 * so nothing is read of one until somebody asks.
 */
public final class RequestOrigins implements Routes, Supplier<AuditOrigin> {
  private final ClientAddress addresses;

  @SuppressWarnings("ThreadLocalUsage") // one for each server, and a JVM may run several
  private final ThreadLocal<Context> current = new ThreadLocal<>();

  public RequestOrigins(ClientAddress addresses) {
    this.addresses = addresses;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before(current::set);
    routes.after(ctx -> current.remove());
  }

  @Override
  public AuditOrigin get() {
    Context ctx = current.get();
    return ctx == null
        ? AuditOrigin.unknown()
        : new AuditOrigin(addresses.literal(ctx), Optional.ofNullable(ctx.userAgent()));
  }
}
