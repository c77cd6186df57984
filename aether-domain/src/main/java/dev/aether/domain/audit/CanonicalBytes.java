package dev.aether.domain.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * Values one after another, each with its length before it, so that no two lists of values read the
 * same.
 */
final class CanonicalBytes {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  CanonicalBytes number(long value) {
    return raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** As UTF-8: what is recorded has no lone surrogate, which would not have such a form. */
  CanonicalBytes text(String value) {
    return raw(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing reads otherwise than an empty text. */
  CanonicalBytes text(Optional<String> value) {
    number(value.isPresent() ? 1 : 0);
    return value.map(this::text).orElse(this);
  }

  CanonicalBytes instant(Instant value) {
    return number(value.getEpochSecond()).number(value.getNano());
  }

  private CanonicalBytes raw(byte[] bytes) {
    written.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    written.writeBytes(bytes);
    return this;
  }

  byte[] toByteArray() {
    return written.toByteArray();
  }
}
