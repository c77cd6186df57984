package dev.aether.adapter.http.server.billing;

import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.billing.ShowProfile;
import io.javalin.config.RoutesConfig;

/** {@code GET /api/users/profile} (specification, section 2.5). */
public final class ProfileRoutes implements Routes {
  private final ShowProfile showProfile;

  public ProfileRoutes(ShowProfile showProfile) {
    this.showProfile = showProfile;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(
        "/api/users/profile",
        ctx ->
            Json.answer(ctx, 200, ProfileJson.of(showProfile.handle(Authentication.actor(ctx)))));
  }
}
