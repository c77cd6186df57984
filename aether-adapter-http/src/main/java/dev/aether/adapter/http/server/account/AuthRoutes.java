package dev.aether.adapter.http.server.account;

import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.access.RefreshTokens;
import dev.aether.adapter.http.server.access.TokenClaims;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.access.ChangeIdentity;
import dev.aether.application.access.RefreshSession;
import dev.aether.application.access.ShowIdentity;
import dev.aether.application.access.SignIn;
import dev.aether.application.access.SignOut;
import dev.aether.application.access.SignUp;
import dev.aether.application.access.SignedIn;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.Password;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /auth/v1}: accounts and sessions, as Supabase's clients speak of them. */
public final class AuthRoutes implements Routes {
  private final UseCases useCases;
  private final Authentication authentication;
  private final SessionTokens tokens;

  public AuthRoutes(UseCases useCases, Authentication authentication, SessionTokens tokens) {
    this.useCases = useCases;
    this.authentication = authentication;
    this.tokens = tokens;
  }

  /** What it asks. */
  public record UseCases(
      SignUp signUp,
      SignIn signIn,
      RefreshSession refresh,
      SignOut signOut,
      ShowIdentity show,
      ChangeIdentity change) {}

  @Override
  public void register(RoutesConfig routes) {
    routes.before("/auth/v1/*", AuthRoutes::mark);
    routes.post("/auth/v1/signup", this::signUp);
    routes.post("/auth/v1/token", this::token);
    routes.get("/auth/v1/user", this::show);
    routes.put("/auth/v1/user", this::change);
    routes.post("/auth/v1/logout", this::signOut);
    routes.get("/auth/v1/.well-known/jwks.json", AuthRoutes::keys);
  }

  private static void mark(Context ctx) {
    ctx.header("X-Supabase-Api-Version", "2024-01-01");
    ctx.header("Cache-Control", "no-store");
  }

  private void signUp(Context ctx) {
    AuthJson.SignUp body = Bodies.read(ctx, AuthJson.SignUp.class);
    answer(
        ctx,
        useCases
            .signUp()
            .handle(
                Email.parse(body.email()),
                Password.choose(body.password()),
                body.fullName(),
                body.metadata()));
  }

  private void token(Context ctx) {
    String grant = ctx.queryParam("grant_type");
    if ("password".equals(grant)) {
      AuthJson.SignIn body = Bodies.read(ctx, AuthJson.SignIn.class);
      answer(
          ctx,
          useCases.signIn().handle(Email.parse(body.email()), Password.typed(body.password())));
    } else if ("refresh_token".equals(grant)) {
      AuthJson.Refresh body = Bodies.read(ctx, AuthJson.Refresh.class);
      RefreshTokens.Presented presented = tokens.read(body.refreshToken());
      answer(ctx, useCases.refresh().handle(presented.session(), presented.counter()));
    } else {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "The grant_type is password or refresh_token.")
          .asException();
    }
  }

  private void show(Context ctx) {
    TokenClaims claims = authentication.session(ctx);
    Json.answer(ctx, 200, AuthJson.User.of(useCases.show().handle(claims.user())));
  }

  private void change(Context ctx) {
    TokenClaims claims = authentication.session(ctx);
    AuthJson.Change body = Bodies.read(ctx, AuthJson.Change.class);
    if (body.email() != null || body.phone() != null) {
      throw Problem.of(
              ErrorCode.VAL_INVALID_INPUT,
              "The address of an account cannot be changed, and it has no telephone number.")
          .asException();
    }
    ChangeIdentity.Wishes wishes =
        new ChangeIdentity.Wishes(
            body.metadata(),
            Optional.ofNullable(body.password()).map(Password::choose),
            Optional.ofNullable(body.currentPassword()).map(Password::typed));
    Json.answer(
        ctx, 200, AuthJson.User.of(useCases.change().handle(claims.user(), own(claims), wishes)));
  }

  private void signOut(Context ctx) {
    TokenClaims claims = authentication.session(ctx);
    SignOut.Scope scope =
        Params.choice(ctx, "scope", SignOut.Scope.class).orElse(SignOut.Scope.GLOBAL);
    useCases.signOut().handle(claims.user(), own(claims), scope);
    authentication.forget(claims.user().value());
    ctx.status(204);
  }

  /** Sessions of another issuer are ended and changed there. */
  private static SessionId own(TokenClaims claims) {
    return claims
        .session()
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.AUTH_INVALID_TOKEN,
                        "This session was opened elsewhere; ask its issuer.")
                    .asException());
  }

  /** Own tokens have a secret key, which is nobody's to see. */
  private static void keys(Context ctx) {
    ctx.header("Cache-Control", "public, max-age=600");
    Json.answer(ctx, 200, Map.of("keys", List.of()));
  }

  private void answer(Context ctx, SignedIn in) {
    Json.answer(ctx, 200, tokens.of(in));
  }
}
