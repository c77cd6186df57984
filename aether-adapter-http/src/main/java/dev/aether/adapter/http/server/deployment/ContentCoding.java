package dev.aether.adapter.http.server.deployment;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.aether.application.shared.ObjectName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** How a file can be compressed for sending; what is earlier here makes it smaller. */
enum ContentCoding {
  BROTLI("br", ".br") {
    @Override
    boolean isAvailable() {
      return Brotli4jLoader.isAvailable();
    }

    @Override
    byte[] compress(byte[] bytes) throws IOException {
      return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11));
    }
  },
  GZIP("gzip", ".gz") {
    @Override
    boolean isAvailable() {
      return true;
    }

    @Override
    byte[] compress(byte[] bytes) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new Smallest(out)) {
        gzip.write(bytes);
      }
      return out.toByteArray();
    }
  };

  private final String token;
  private final String ending;

  ContentCoding(String token, String ending) {
    this.token = token;
    this.ending = ending;
  }

  /** Whether this machine can compress so; its library may not know the processor. */
  abstract boolean isAvailable();

  abstract byte[] compress(byte[] bytes) throws IOException;

  /** The bytes as small as they get. */
  byte[] of(byte[] bytes) {
    try {
      return compress(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written anywhere
    }
  }

  /** The name in HTTP, such as {@code br}. */
  String token() {
    return token;
  }

  /** Where the compressed bytes of a file stand. */
  ObjectName of(ObjectName plain) {
    return new ObjectName(plain.value() + ending);
  }

  /** Whether files of a type get smaller at all. */
  static boolean suits(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.startsWith("image/svg+xml")
        || mediaType.startsWith("application/json")
        || mediaType.startsWith("application/xml");
  }

  /** Time is spent once, at deployment, and bytes are sent again and again. */
  private static final class Smallest extends GZIPOutputStream {
    Smallest(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
