package dev.aether.adapter.http.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aether.application.access.SignedIn;
import dev.aether.domain.account.Account;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bearer tokens: JWT with the claims of Supabase's. Aether's own are signed with HMAC-SHA256 and
 * good for an hour; those of one other issuer may be taken too.
 */
public final class AccessTokens {
  public static final Duration LIFETIME = Duration.ofHours(1);
  public static final int MIN_SECRET_BYTES = 32;

  private static final int MAX_LENGTH = 8192;

  private final SecretKey key;
  private final OwnIssuer issuer;
  private final Clock clock;
  private final TokenVerifier own;
  private final Optional<ForeignIssuer> foreign;

  /** What was verified, so that a caller's next request need not be; only valid tokens get in. */
  private final Cache<String, TokenClaims> verified =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(5)).build();

  /**
   * Tokens under one secret.
   *
   * @param secret at least 32 bytes
   * @param foreign whose tokens are taken too
   */
  public AccessTokens(
      String secret, OwnIssuer issuer, Optional<ForeignIssuer> foreign, Clock clock) {
    this.key = key(secret);
    this.issuer = issuer;
    this.foreign = foreign;
    this.clock = clock;
    this.own =
        issuer
            .required()
            .map(name -> TokenVerifier.of(name, key, clock))
            .orElseGet(() -> TokenVerifier.of(key, clock));
  }

  /** The key for HMAC-SHA256 of a secret; refused where it is short. */
  static SecretKey key(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < MIN_SECRET_BYTES) {
      throw new IllegalArgumentException("the secret has fewer than 32 bytes");
    }
    return new SecretKeySpec(bytes, "HmacSHA256");
  }

  /** A token for whoever signed in, from now on. */
  public Issued issue(SignedIn in, Map<String, ?> appMetadata, Map<String, ?> userMetadata) {
    Instant now = clock.instant();
    Instant end = now.plus(LIFETIME);
    Account account = in.identity().account();
    String token =
        Jwts.builder()
            .issuer(issuer.name().get())
            .subject(account.id().toString())
            .issuedAt(Date.from(now))
            .expiration(Date.from(end))
            .claim("aud", TokenVerifier.AUDIENCE)
            .claim("role", TokenVerifier.ROLE)
            .claim("session_id", in.session().id().toString())
            .claim("aal", "aal1")
            .claim(
                "amr",
                List.of(
                    Map.of(
                        "method",
                        "password",
                        "timestamp",
                        in.session().openedAt().getEpochSecond())))
            .claim("email", account.email().value())
            .claim("phone", "")
            .claim("app_metadata", appMetadata)
            .claim("user_metadata", userMetadata)
            .claim("is_anonymous", false)
            .signWith(key, Jwts.SIG.HS256)
            .compact();
    return new Issued(token, end);
  }

  /** What a token says; UNAUTHENTICATED where it is not a good one or has run out. */
  public TokenClaims verify(String token) {
    TokenClaims known = verified.getIfPresent(token);
    if (known != null && clock.instant().isBefore(known.expiresAt())) {
      return known;
    }
    if (token.length() > MAX_LENGTH) {
      throw TokenVerifier.invalid(null);
    }
    TokenClaims claims = parse(token);
    verified.put(token, claims);
    return claims;
  }

  /** The issuer that a token names chooses the key; the algorithm comes with that. */
  private TokenClaims parse(String token) {
    if (foreign.isPresent() && foreign.get().isNamedBy(token)) {
      TokenClaims claims = foreign.get().verify(token);
      return new TokenClaims(claims.user(), Optional.empty(), claims.staff(), claims.expiresAt());
    }
    TokenClaims claims = own.verify(token);
    if (claims.session().isEmpty()) {
      throw Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "The token is of no session.").asException();
    }
    return claims;
  }

  /** A token and when it ends. */
  public record Issued(String token, Instant expiresAt) {}
}
