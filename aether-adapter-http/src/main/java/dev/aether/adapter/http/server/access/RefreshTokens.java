package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Refresh tokens: a session and a number under the server's seal. None is stored, so that none can
 * be stolen from the database, and the good one can be given out once more.
 */
public final class RefreshTokens {
  private static final byte VERSION = 1;
  private static final int BODY = 1 + 16 + 8;
  private static final int SEAL = 16;

  private final SecretKeySpec key;

  /**
   * Tokens under one secret.
   *
   * @param secret for nothing else
   */
  public RefreshTokens(String secret) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  /** What somebody shows who wants to keep his session up. */
  public record Presented(SessionId session, long counter) {}

  /** The token that is good for this session now. */
  public String of(Session session) {
    byte[] body =
        ByteBuffer.allocate(BODY)
            .put(VERSION)
            .putLong(session.id().value().getMostSignificantBits())
            .putLong(session.id().value().getLeastSignificantBits())
            .putLong(session.counter())
            .array();
    byte[] token = Arrays.copyOf(body, BODY + SEAL);
    System.arraycopy(seal(body), 0, token, BODY, SEAL);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** What a token says; empty where it is none of ours. */
  public Optional<Presented> read(String text) {
    byte[] token;
    try {
      token = Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (token.length != BODY + SEAL || token[0] != VERSION) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOf(token, BODY);
    if (!MessageDigest.isEqual(seal(body), Arrays.copyOfRange(token, BODY, token.length))) {
      return Optional.empty();
    }
    ByteBuffer said = ByteBuffer.wrap(body, 1, BODY - 1);
    SessionId session = new SessionId(new UUID(said.getLong(), said.getLong()));
    return Optional.of(new Presented(session, said.getLong()));
  }

  private byte[] seal(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(body), SEAL);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }
}
