package dev.aether.adapter.http.server.account;

import dev.aether.adapter.http.server.access.AccessTokens;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.application.access.SignIn;
import dev.aether.application.access.SignUp;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.Password;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** {@code /auth/v1}: sign-up and sign-in with a password; each answers with a session. */
public final class AuthRoutes implements Routes {
  private final SignUp signUp;
  private final SignIn signIn;
  private final AccessTokens tokens;

  public AuthRoutes(SignUp signUp, SignIn signIn, AccessTokens tokens) {
    this.signUp = signUp;
    this.signIn = signIn;
    this.tokens = tokens;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/auth/v1/signup", this::signUp);
    routes.post("/auth/v1/token", this::token);
  }

  private void signUp(Context ctx) {
    AuthJson.SignUp body = Bodies.read(ctx, AuthJson.SignUp.class);
    answer(
        ctx,
        signUp.handle(
            Email.parse(body.email()), Password.choose(body.password()), body.fullName()));
  }

  private void token(Context ctx) {
    if (!"password".equals(ctx.queryParam("grant_type"))) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "The grant_type is password.").asException();
    }
    AuthJson.SignIn body = Bodies.read(ctx, AuthJson.SignIn.class);
    answer(ctx, signIn.handle(Email.parse(body.email()), Password.typed(body.password())));
  }

  private void answer(Context ctx, Account account) {
    ctx.header("Cache-Control", "no-store");
    Json.answer(ctx, 200, AuthJson.Session.of(account, tokens.issue(account)));
  }
}
