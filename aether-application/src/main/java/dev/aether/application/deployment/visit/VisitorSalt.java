package dev.aether.application.deployment.visit;

import dev.aether.domain.site.SiteId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What marks of visitors are made with on one day. Without it nobody can tell, not even by trying
 * all addresses, whose mark one is; so it is thrown away when the day is over.
 */
public final class VisitorSalt {
  private static final int BYTES = 32;

  private final byte[] bytes;

  /** A salt of 32 bytes. */
  public VisitorSalt(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a salt has " + BYTES + " bytes");
    }
    this.bytes = bytes.clone();
  }

  /** The mark of a visitor on a site. */
  long mark(SiteId site, Visitor visitor) {
    MessageDigest digest = sha256();
    digest.update(bytes);
    digest.update(
        ByteBuffer.allocate(16)
            .putLong(site.value().getMostSignificantBits())
            .putLong(site.value().getLeastSignificantBits())
            .flip());
    digest.update(visitor.network().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(visitor.browser().getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VisitorSalt salt && MessageDigest.isEqual(bytes, salt.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "a salt";
  }
}
