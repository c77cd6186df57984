package dev.aether.adapter.http.client.hosting;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file as Vercel knows it.
 *
 * @param path within the deployment
 * @param sha1 of the bytes, in hexadecimal: its name for them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record VercelFile(String path, String sha1, byte[] bytes) {
  VercelFile {
    Objects.requireNonNull(path);
    Objects.requireNonNull(sha1);
    Objects.requireNonNull(bytes);
  }

  static VercelFile of(String path, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(bytes);
      return new VercelFile(path, HexFormat.of().formatHex(digest), bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
