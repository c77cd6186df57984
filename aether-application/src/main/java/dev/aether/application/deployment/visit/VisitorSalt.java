package dev.aether.application.deployment.visit;

import dev.aether.domain.site.SiteId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What marks of visitors are made with on one day. Without it nobody can tell, not even by trying
 * all addresses, whose mark one is; so it is thrown away when the day is over.
 */
public final class VisitorSalt {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 32;

  private final SecretKeySpec key;

  /** A salt of these bytes. */
  public VisitorSalt(byte[] bytes) {
    if (bytes.length < LEAST_BYTES) {
      throw new IllegalArgumentException("a salt has at least " + LEAST_BYTES + " bytes");
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** The mark of a visitor on a site. */
  long mark(SiteId site, Visitor visitor) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(
          ByteBuffer.allocate(16)
              .putLong(site.value().getMostSignificantBits())
              .putLong(site.value().getLeastSignificantBits())
              .flip());
      mac.update(visitor.network().getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      mac.update(visitor.browser().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(mac.doFinal()).getLong();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VisitorSalt salt && key.equals(salt.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return "a salt";
  }
}
