package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who makes a request. */
public final class Authentication {
  private static final String CALLER = "caller";
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9_.=-]+)", Pattern.CASE_INSENSITIVE);

  private final AccessTokens tokens;

  public Authentication(AccessTokens tokens) {
    this.tokens = tokens;
  }

  /** Who makes this request, once it was let in; only under {@code /api}. */
  public static Caller caller(Context ctx) {
    Caller caller = ctx.attribute(CALLER);
    if (caller == null) {
      throw new IllegalStateException("a route outside /api asks for the caller");
    }
    return caller;
  }

  /** The user who makes this request; UNAUTHENTICATED for anybody on an open route. */
  public static Actor.User actor(Context ctx) {
    return caller(ctx).user();
  }

  /** The caller; anonymous without credentials, UNAUTHENTICATED with such that are not good. */
  Caller authenticate(Context ctx) {
    Caller caller = find(ctx);
    ctx.attribute(CALLER, caller);
    return caller;
  }

  private Caller find(Context ctx) {
    List<String> headers = Collections.list(ctx.req().getHeaders("Authorization"));
    if (headers.size() > 1) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "There is more than one Authorization header.")
          .asException();
    }
    if (headers.isEmpty()) {
      return Caller.anonymous();
    }
    Matcher bearer = BEARER.matcher(headers.get(0));
    if (!bearer.matches()) {
      throw Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "The token is not valid.").asException();
    }
    return Caller.signedIn(new Actor.User(tokens.verify(bearer.group(1))));
  }
}
