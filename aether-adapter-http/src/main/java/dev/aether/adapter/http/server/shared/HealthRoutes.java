package dev.aether.adapter.http.server.shared;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Whether the process lives, and whether it serves. */
public final class HealthRoutes implements Routes {
  private final BooleanSupplier ready;

  /**
   * Health for load balancers.
   *
   * @param ready asked for each request: whether the database answers and nothing is shutting down
   */
  public HealthRoutes(BooleanSupplier ready) {
    this.ready = ready;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/livez", ctx -> Json.answer(ctx, 200, Map.of("status", "alive")));
    routes.get(
        "/readyz",
        ctx -> {
          if (!ready.getAsBoolean()) {
            throw Problem.of(ErrorCode.SYS_UNAVAILABLE, "The server is not ready.").asException();
          }
          Json.answer(ctx, 200, Map.of("status", "ready"));
        });
  }
}
