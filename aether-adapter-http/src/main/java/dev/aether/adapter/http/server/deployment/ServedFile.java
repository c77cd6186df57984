package dev.aether.adapter.http.server.deployment;

import dev.aether.domain.render.BundleFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file as it is sent: its bytes as they are and compressed once, each under a strong tag of its
 * own.
 */
record ServedFile(String mediaType, Body plain, Body gzip) {

  static ServedFile of(BundleFile file) {
    String tag = sha256(file.bytes());
    return new ServedFile(
        file.mediaType(),
        new Body(file.bytes(), tag),
        new Body(compressed(file.bytes()), tag + "-gz"));
  }

  int weight() {
    return plain.bytes().length + gzip.bytes().length;
  }

  /** Bytes, shared and never changed, and their strong tag without quotes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Body(byte[] bytes, String tag) {}

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
