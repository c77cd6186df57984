package dev.aether.adapter.http.server.billing;

import dev.aether.domain.billing.rate.RateLimitDecision;
import io.javalin.http.Context;

/** What an answer says of a limit: in the words of section 6.3, and in the IETF's. */
final class RateHeaders {
  private RateHeaders() {}

  static void write(Context ctx, String counter, RateLimitDecision decision) {
    int limit = decision.limit().requests();
    ctx.header("X-RateLimit-Limit", String.valueOf(limit));
    ctx.header("X-RateLimit-Remaining", String.valueOf(decision.remaining()));
    ctx.header("X-RateLimit-Reset", decision.resetAt().toString());
    ctx.header(
        "RateLimit-Policy",
        "\"%s\";q=%d;w=%d".formatted(counter, limit, decision.limit().window().toSeconds()));
    ctx.header(
        "RateLimit",
        "\"%s\";r=%d;t=%d".formatted(counter, decision.remaining(), decision.secondsUntilReset()));
  }
}
