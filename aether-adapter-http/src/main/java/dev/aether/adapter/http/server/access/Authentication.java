package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.PresentedKey;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds out who makes a request. */
public final class Authentication {
  private static final String CALLER = "caller";
  private static final String BEARER = "Bearer ";

  private final AccessTokens tokens;
  private final Standings standings;
  private final KeyGuesses guesses;
  private final KeyUses uses;
  private final Clock clock;

  public Authentication(
      AccessTokens tokens, Standings standings, KeyGuesses guesses, KeyUses uses, Clock clock) {
    this.tokens = tokens;
    this.standings = standings;
    this.guesses = guesses;
    this.uses = uses;
    this.clock = clock;
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
    Caller caller = bearer(ctx).map(text -> find(ctx, text)).orElseGet(Caller::anonymous);
    ctx.attribute(CALLER, caller);
    return caller;
  }

  /** Who signed in and makes this request; UNAUTHENTICATED for all others, also those with keys. */
  public TokenClaims session(Context ctx) {
    return session(bearer(ctx).orElseThrow(() -> TokenVerifier.invalid(null)));
  }

  /**
   * Believes nothing any more that it remembers of this session, key or account. Others hear of it
   * from the database; who revoked it here must not be quicker than that.
   */
  public void forget(UUID subject) {
    standings.forget(subject);
  }

  /** What comes behind {@code Bearer}; empty without the header. */
  private static Optional<String> bearer(Context ctx) {
    List<String> headers = Collections.list(ctx.req().getHeaders("Authorization"));
    if (headers.size() > 1) {
      throw Problem.of(ErrorCode.VAL_INVALID_INPUT, "There is more than one Authorization header.")
          .asException();
    }
    if (headers.isEmpty()) {
      return Optional.empty();
    }
    String header = headers.get(0);
    if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw TokenVerifier.invalid(null);
    }
    String credential = header.substring(BEARER.length()).strip();
    if (credential.isEmpty() || !credential.chars().allMatch(Authentication::mayBeSaid)) {
      throw TokenVerifier.invalid(null);
    }
    return Optional.of(credential);
  }

  /** Decoders are more lenient, and one token shall not have two forms. */
  private static boolean mayBeSaid(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.';
  }

  private Caller find(Context ctx, String credential) {
    if (PresentedKey.looksLike(credential)) {
      return opened(ctx, credential);
    }
    TokenClaims claims = session(credential);
    return Caller.signedIn(new Actor.User(claims.user(), claims.staff()));
  }

  /** Another issuer's sessions are his to end; here only the account counts. */
  private TokenClaims session(String token) {
    TokenClaims claims = tokens.verify(token);
    Optional<UserId> holder =
        claims.session().isPresent()
            ? claims.session().flatMap(standings::holder)
            : standings.active(claims.user());
    if (holder.filter(claims.user()::equals).isEmpty()) {
      throw Problem.of(ErrorCode.AUTH_SESSION_ENDED, "The session has ended; sign in again.")
          .asException();
    }
    return claims;
  }

  private Caller opened(Context ctx, String credential) {
    guesses.requireFew(ctx);
    Optional<ApiKey> key = Optional.empty();
    try {
      PresentedKey presented = PresentedKey.parse(credential);
      key = standings.key(presented).map(found -> found.openedBy(presented, clock.instant()));
    } finally {
      if (key.isEmpty()) {
        guesses.wrong(ctx);
      }
    }
    ApiKey good =
        key.orElseThrow(
            () -> Problem.of(ErrorCode.KEY_INVALID, "The API key is not valid.").asException());
    uses.used(good.id(), clock.instant());
    return new Caller(new Actor.User(good.owner()), good.scopes(), Optional.of(good.id()));
  }
}
