package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.ExpiredJwtException;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Verifies the tokens of one issuer: by one algorithm, which no token has a say in. */
final class TokenVerifier {
  static final String AUDIENCE = "authenticated";
  static final String ROLE = "authenticated";
  private static final Duration LEEWAY = Duration.ofSeconds(30);

  /** No token is good for longer, whatever its issuer says. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private final JwtParser parser;
  private final Clock clock;

  private TokenVerifier(JwtParserBuilder parser, Clock clock) {
    this.clock = clock;
    this.parser =
        parser
            .zip()
            .clear()
            .and()
            .requireAudience(AUDIENCE)
            .require("role", ROLE)
            .clockSkewSeconds(LEEWAY.toSeconds())
            .clock(() -> Date.from(clock.instant()))
            .build();
  }

  /** Tokens under a secret, HS256. */
  static TokenVerifier of(javax.crypto.SecretKey secret, Clock clock) {
    return new TokenVerifier(only(Jwts.SIG.HS256).verifyWith(secret), clock);
  }

  /** Tokens of an issuer whose public keys are looked up by their id. */
  static TokenVerifier of(
      String issuer, SecureDigestAlgorithm<?, ?> algorithm, PublicKeys keys, Clock clock) {
    return new TokenVerifier(only(algorithm).keyLocator(keys).requireIssuer(issuer), clock);
  }

  /** Tokens of an issuer under a secret shared with him, HS256. */
  static TokenVerifier of(String issuer, javax.crypto.SecretKey secret, Clock clock) {
    return new TokenVerifier(only(Jwts.SIG.HS256).verifyWith(secret).requireIssuer(issuer), clock);
  }

  private static JwtParserBuilder only(SecureDigestAlgorithm<? extends Key, ?> algorithm) {
    return Jwts.parser().sig().clear().add(algorithm).and();
  }

  /** What the token says; UNAUTHENTICATED where it is not one of this issuer's or has run out. */
  TokenClaims verify(String token) {
    try {
      Claims claims = parser.parseSignedClaims(token).getPayload();
      if (claims.getExpiration() == null || claims.getSubject() == null) {
        throw invalid(null);
      }
      Instant end = claims.getExpiration().toInstant();
      if (end.isAfter(clock.instant().plus(LONGEST).plus(LEEWAY))) {
        throw invalid(null);
      }
      return new TokenClaims(
          new UserId(UUID.fromString(claims.getSubject())),
          Optional.ofNullable(claims.get("session_id", String.class))
              .map(id -> new SessionId(UUID.fromString(id))),
          claims.get("app_metadata") instanceof Map<?, ?> said && "staff".equals(said.get("role")),
          end);
    } catch (ExpiredJwtException e) {
      throw new DomainException(
          Problem.of(ErrorCode.AUTH_EXPIRED_TOKEN, "The token has expired; sign in again."), e);
    } catch (JwtException | IllegalArgumentException e) {
      throw invalid(e);
    }
  }

  static DomainException invalid(Exception cause) {
    return new DomainException(
        Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "The token is not valid."), cause);
  }
}
