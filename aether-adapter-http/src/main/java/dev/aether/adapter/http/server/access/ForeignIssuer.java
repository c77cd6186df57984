package dev.aether.adapter.http.server.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.SecureDigestAlgorithm;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;

/** Another issuer whose tokens are taken, such as a project of Supabase's. */
public final class ForeignIssuer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final TokenVerifier verifier;

  private ForeignIssuer(String name, TokenVerifier verifier) {
    this.name = name;
    this.verifier = verifier;
  }

  /** How an issuer signs with a private key. */
  public enum Algorithm {
    RS256(Jwts.SIG.RS256),
    ES256(Jwts.SIG.ES256);

    private final SecureDigestAlgorithm<?, ?> jwt;

    Algorithm(SecureDigestAlgorithm<?, ?> jwt) {
      this.jwt = jwt;
    }
  }

  /** One who signs with HS256 and a secret that he shares, of at least 32 bytes. */
  public static ForeignIssuer withSecret(String name, String secret, Clock clock) {
    return new ForeignIssuer(name, TokenVerifier.of(name, AccessTokens.key(secret), clock));
  }

  /** One who signs with a private key and publishes the public ones. */
  public static ForeignIssuer withKeys(
      String name, Algorithm algorithm, PublicKeys keys, Clock clock) {
    return new ForeignIssuer(name, TokenVerifier.of(name, algorithm.jwt, keys, clock));
  }

  /** Whether a token says to be his; whether it is, the signature tells. */
  boolean isNamedBy(String token) {
    String[] parts = token.split("\\.", 4);
    if (parts.length != 3) {
      return false;
    }
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]))
          .path("iss")
          .asText()
          .equals(name);
    } catch (IllegalArgumentException | IOException e) {
      return false; // no JSON: nobody's token, and refused as such
    }
  }

  TokenClaims verify(String token) {
    return verifier.verify(token);
  }
}
