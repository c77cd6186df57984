package dev.aether.domain.deployment.customdomain;

import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The platform's secret from which claim tokens are made, at least 32 bytes. Whoever knows it could
 * make the token of a claim that is not his, so it is never printed.
 */
public final class ClaimKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] PURPOSE = "aether domain claim 1".getBytes(StandardCharsets.US_ASCII);

  private final SecretKeySpec secret;

  public ClaimKey(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException("a claim key has at least 32 bytes");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * The token by which this user proves this name for this site; the same for the same three, so
   * that it need not be stored, and of no use for any other.
   */
  public ClaimToken token(UserId user, SiteId site, DomainName name) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update(PURPOSE);
      mac.update(bytes(user.value()));
      mac.update(bytes(site.value()));
      // Of fields of changing length only the last may stand without its length.
      mac.update(name.value().getBytes(StandardCharsets.US_ASCII));
      return ClaimToken.of(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  @Override
  public String toString() {
    return "ClaimKey";
  }
}
