package dev.aether.domain.render.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A picture inside an address, for a page that can rely on no other file. */
final class DataUri {
  private DataUri() {}

  static String svg(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
