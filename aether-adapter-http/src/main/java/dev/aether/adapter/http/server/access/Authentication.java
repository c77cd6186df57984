package dev.aether.adapter.http.server.access;

import dev.aether.adapter.http.server.shared.Routes;
import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets nobody into {@code /api} without a valid token, whatever the route. */
public final class Authentication implements Routes {
  private static final String ACTOR = "actor";
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9_.=-]+)", Pattern.CASE_INSENSITIVE);

  private final AccessTokens tokens;

  public Authentication(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before("/api/*", ctx -> ctx.attribute(ACTOR, authenticate(ctx)));
  }

  /** Who makes this request; only under {@code /api}. */
  public static Actor.User actor(Context ctx) {
    Actor.User actor = ctx.attribute(ACTOR);
    if (actor == null) {
      throw new IllegalStateException("a route outside /api asks for the actor");
    }
    return actor;
  }

  private Actor.User authenticate(Context ctx) {
    List<String> headers = Collections.list(ctx.req().getHeaders("Authorization"));
    if (headers.size() > 1) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "There is more than one Authorization header.")
          .asException();
    }
    if (headers.isEmpty()) {
      throw Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "A bearer token is needed.").asException();
    }
    Matcher bearer = BEARER.matcher(headers.get(0));
    if (!bearer.matches()) {
      throw Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "The token is not valid.").asException();
    }
    return new Actor.User(tokens.verify(bearer.group(1)));
  }
}
