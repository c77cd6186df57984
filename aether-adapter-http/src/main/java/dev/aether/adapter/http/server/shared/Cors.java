package dev.aether.adapter.http.server.shared;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/**
 * Lets scripts of pages at these origins call the server, and of no others. Nothing is sent by
 * cookie, so none may carry credentials.
 */
public final class Cors implements Routes {
  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
  private static final String HEADERS =
      "authorization, apikey, content-type, if-match, if-none-match, idempotency-key, prefer,"
          + " x-client-info, x-supabase-api-version, x-retry-count, traceparent, tracestate,"
          + " baggage";
  private static final String EXPOSED =
      "ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-RateLimit-Limit,"
          + " X-RateLimit-Remaining, X-RateLimit-Reset, X-Request-Id, Idempotency-Replayed,"
          + " Preference-Applied, X-Supabase-Api-Version";

  private final Set<String> origins;

  /**
   * For pages at these origins.
   *
   * @param origins each as a browser sends it, such as {@code https://studio.example}
   */
  public Cors(Set<String> origins) {
    this.origins = Set.copyOf(origins);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before("/api/*", this::allow);
    routes.before("/auth/v1/*", this::allow);
  }

  private void allow(Context ctx) {
    ctx.header("Vary", "Origin");
    String origin = ctx.header("Origin");
    boolean allowed = origin != null && origins.contains(origin);
    if (allowed) {
      ctx.header("Access-Control-Allow-Origin", origin);
      ctx.header("Access-Control-Expose-Headers", EXPOSED);
    }
    if (isPreflight(ctx)) {
      if (allowed) {
        ctx.header("Access-Control-Allow-Methods", METHODS);
        ctx.header("Access-Control-Allow-Headers", HEADERS);
        ctx.header("Access-Control-Max-Age", "600");
      }
      ctx.status(204).skipRemainingHandlers();
    }
  }

  private static boolean isPreflight(Context ctx) {
    return ctx.method().name().equals("OPTIONS")
        && ctx.header("Access-Control-Request-Method") != null;
  }
}
