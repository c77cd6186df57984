package dev.aether.adapter.http.server.access;

import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.FieldErrors;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.access.ApiKeyView;
import dev.aether.application.access.IssueApiKey;
import dev.aether.application.access.ListApiKeys;
import dev.aether.application.access.RevokeApiKey;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.ApiKeyLife;
import dev.aether.domain.access.Operation;
import dev.aether.domain.access.Scope;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /api/keys}: the user's own API keys. */
public final class ApiKeyRoutes implements ApiRoutes {
  private final UseCases useCases;
  private final Authentication authentication;
  private final Clock clock;

  public ApiKeyRoutes(UseCases useCases, Authentication authentication, Clock clock) {
    this.useCases = useCases;
    this.authentication = authentication;
    this.clock = clock;
  }

  /** What it asks. */
  public record UseCases(IssueApiKey issue, ListApiKeys list, RevokeApiKey revoke) {}

  @Override
  public void register(Api api) {
    api.get("/api/keys", Operation.API_KEY_LIST, this::list);
    api.post("/api/keys", Operation.API_KEY_CREATE, this::issue);
    api.delete("/api/keys/{keyId}", Operation.API_KEY_REVOKE, this::revoke);
  }

  private void list(Context ctx) {
    Params.allow(ctx);
    Instant now = clock.instant();
    Json.answer(
        ctx,
        200,
        new Keys(
            useCases.list().handle(Authentication.actor(ctx)).stream()
                .map(view -> KeyJson.of(view, now))
                .toList()));
  }

  private void issue(Context ctx) {
    Request body = Bodies.read(ctx, Request.class);
    IssueApiKey.Issued issued = useCases.issue().handle(Authentication.actor(ctx), body.wishes());
    ApiKey key = issued.key();
    ApiKeyView view = new ApiKeyView(key.id(), key.name(), key.prefix(), key.scopes(), key.life());
    Json.answer(
        ctx, 201, new IssuedJson(issued.presented().reveal(), KeyJson.of(view, clock.instant())));
  }

  private void revoke(Context ctx) {
    ApiKeyId id = new ApiKeyId(Params.id(ctx, "keyId"));
    useCases.revoke().handle(Authentication.actor(ctx), id);
    authentication.forget(id.value());
    ctx.status(204);
  }

  private record Request(
      @NotNull String name,
      @NotNull @Size(min = 1, max = 4) List<@NotNull String> scopes,
      String expiresAt) {

    ApiKey.Wishes wishes() {
      FieldErrors errors = new FieldErrors();
      Optional<List<Scope>> wanted =
          errors.read(
              "/scopes",
              scopes,
              words -> words.stream().map(it -> Params.choose(it, "scopes", Scope.class)).toList());
      Optional<Instant> end = errors.read("/expiresAt", expiresAt, Request::instant);
      errors.throwIfAny();
      return new ApiKey.Wishes(
          name, wanted.stream().flatMap(Collection::stream).collect(Collectors.toSet()), end);
    }

    private static Instant instant(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeParseException e) {
        throw Problem.of(ErrorCode.VAL_INVALID_FORMAT, "A time is in ISO 8601 with its offset.")
            .asException();
      }
    }
  }

  private record Keys(List<KeyJson> keys) {}

  private record IssuedJson(String key, KeyJson details) {}

  private record KeyJson(
      String id,
      String name,
      String prefix,
      List<String> scopes,
      String state,
      String createdAt,
      String expiresAt,
      String revokedAt,
      String lastUsedAt) {
    static KeyJson of(ApiKeyView view, Instant now) {
      ApiKeyLife life = view.life();
      return new KeyJson(
          view.id().toString(),
          view.name(),
          view.prefix(),
          view.scopes().stream().sorted().map(Scope::wire).toList(),
          view.stateAt(now).wire(),
          life.createdAt().toString(),
          life.expiresAt().map(Instant::toString).orElse(null),
          life.revokedAt().map(Instant::toString).orElse(null),
          life.lastUsedAt().map(Instant::toString).orElse(null));
    }
  }
}
