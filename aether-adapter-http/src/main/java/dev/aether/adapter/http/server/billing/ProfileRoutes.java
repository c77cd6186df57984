package dev.aether.adapter.http.server.billing;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.FieldErrors;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.application.billing.ChangeProfile;
import dev.aether.application.billing.ProfileChanges;
import dev.aether.application.billing.ShowProfile;
import dev.aether.domain.access.Operation;
import dev.aether.domain.account.Username;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** {@code /api/users/profile} (specification, section 2.5). */
public final class ProfileRoutes implements ApiRoutes {
  private final ShowProfile showProfile;
  private final ChangeProfile changeProfile;

  public ProfileRoutes(ShowProfile showProfile, ChangeProfile changeProfile) {
    this.showProfile = showProfile;
    this.changeProfile = changeProfile;
  }

  @Override
  public void register(Api api) {
    api.get("/api/users/profile", Operation.PROFILE_READ, this::show);
    api.put("/api/users/profile", Operation.PROFILE_UPDATE, this::change);
  }

  private void show(Context ctx) {
    Json.answer(ctx, 200, ProfileJson.of(showProfile.handle(Authentication.actor(ctx))));
  }

  private void change(Context ctx) {
    ProfileChanges changes = Bodies.read(ctx, Change.class).read();
    changeProfile.handle(Authentication.actor(ctx), changes);
    show(ctx);
  }

  private record Change(String username, String fullName, String avatarUrl) {
    ProfileChanges read() {
      FieldErrors errors = new FieldErrors();
      Optional<Username> name = errors.read("/username", username, Username::new);
      Optional<URI> avatar = errors.read("/avatarUrl", avatarUrl, Change::address);
      errors.throwIfAny();
      return new ProfileChanges(name, Optional.ofNullable(fullName), avatar);
    }

    private static URI address(String text) {
      try {
        return URI.create(text);
      } catch (IllegalArgumentException e) {
        throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "An address begins with https:// and a host.")
            .asException();
      }
    }
  }
}
