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
 * stays on its thread, and a thread that serves none has no origin.
 */
public final class RequestOrigins implements Routes, Supplier<AuditOrigin> {
  private final ClientAddress addresses;

  @SuppressWarnings("ThreadLocalUsage") // one for each server, and a JVM may run several
  private final ThreadLocal<AuditOrigin> current = ThreadLocal.withInitial(AuditOrigin::unknown);

  public RequestOrigins(ClientAddress addresses) {
    this.addresses = addresses;
  }

  @Override
  public void register(RoutesConfig routes) {
    for (String paths : new String[] {"/api/*", "/auth/*"}) {
      routes.before(paths, ctx -> current.set(of(ctx)));
      routes.after(paths, ctx -> current.remove());
    }
  }

  @Override
  public AuditOrigin get() {
    return current.get();
  }

  private AuditOrigin of(Context ctx) {
    return new AuditOrigin(addresses.literal(ctx), Optional.ofNullable(ctx.userAgent()));
  }
}
