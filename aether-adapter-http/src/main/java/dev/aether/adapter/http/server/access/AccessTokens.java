package dev.aether.adapter.http.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Bearer tokens: JWT signed with HMAC-SHA256, good for an hour, with the claims of Supabase's. */
public final class AccessTokens {
  public static final Duration LIFETIME = Duration.ofHours(1);
  public static final int MIN_SECRET_BYTES = 32;

  private static final String ISSUER = "aether";
  private static final String AUDIENCE = "authenticated";
  private static final int MAX_LENGTH = 4096;
  private static final Duration LEEWAY = Duration.ofSeconds(30);

  private final SecretKey key;
  private final JwtParser parser;
  private final Clock clock;

  /** What was verified, so that a caller's next request need not be; only valid tokens get in. */
  private final Cache<String, Verified> verified =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(5)).build();

  /**
   * Tokens under one secret.
   *
   * @param secret at least 32 bytes
   */
  public AccessTokens(String secret, Clock clock) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < MIN_SECRET_BYTES) {
      throw new IllegalArgumentException("the secret has fewer than 32 bytes");
    }
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
    this.clock = clock;
    this.parser =
        Jwts.parser()
            .sig()
            .clear()
            .add(Jwts.SIG.HS256)
            .and()
            .zip()
            .clear()
            .and()
            .verifyWith(key)
            .requireIssuer(ISSUER)
            .requireAudience(AUDIENCE)
            .require("role", "authenticated")
            .clockSkewSeconds(LEEWAY.toSeconds())
            .clock(() -> Date.from(clock.instant()))
            .build();
  }

  /** A token for this account, from now on. */
  public Issued issue(Account account) {
    Instant now = clock.instant();
    Instant end = now.plus(LIFETIME);
    String token =
        Jwts.builder()
            .issuer(ISSUER)
            .subject(account.id().toString())
            .issuedAt(Date.from(now))
            .expiration(Date.from(end))
            .claims(
                Map.of("aud", AUDIENCE, "role", "authenticated", "email", account.email().value()))
            .signWith(key, Jwts.SIG.HS256)
            .compact();
    return new Issued(token, end);
  }

  /** Whose token it is; UNAUTHENTICATED where it is not one of ours or has run out. */
  public UserId verify(String token) {
    Verified known = verified.getIfPresent(token);
    if (known != null && clock.instant().isBefore(known.expiresAt())) {
      return known.user();
    }
    Verified now = parse(token);
    verified.put(token, now);
    return now.user();
  }

  private Verified parse(String token) {
    try {
      if (token.length() > MAX_LENGTH) {
        throw invalid(null);
      }
      Claims claims = parser.parseSignedClaims(token).getPayload();
      if (claims.getExpiration() == null || claims.getSubject() == null) {
        throw invalid(null);
      }
      return new Verified(
          new UserId(UUID.fromString(claims.getSubject())), claims.getExpiration().toInstant());
    } catch (ExpiredJwtException e) {
      throw new DomainException(
          Problem.of(ErrorCode.AUTH_EXPIRED_TOKEN, "The token has expired; sign in again."), e);
    } catch (JwtException | IllegalArgumentException e) {
      throw invalid(e);
    }
  }

  private static DomainException invalid(Exception cause) {
    return new DomainException(
        Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "The token is not valid."), cause);
  }

  private record Verified(UserId user, Instant expiresAt) {}

  /** A token and when it ends. */
  public record Issued(String token, Instant expiresAt) {}
}
