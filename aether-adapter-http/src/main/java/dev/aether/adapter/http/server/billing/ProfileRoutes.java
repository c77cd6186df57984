package dev.aether.adapter.http.server.billing;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.application.billing.ShowProfile;
import dev.aether.domain.access.Operation;

/** {@code GET /api/users/profile} (specification, section 2.5). */
public final class ProfileRoutes implements ApiRoutes {
  private final ShowProfile showProfile;

  public ProfileRoutes(ShowProfile showProfile) {
    this.showProfile = showProfile;
  }

  @Override
  public void register(Api api) {
    api.get(
        "/api/users/profile",
        Operation.PROFILE_READ,
        ctx ->
            Json.answer(ctx, 200, ProfileJson.of(showProfile.handle(Authentication.actor(ctx)))));
  }
}
