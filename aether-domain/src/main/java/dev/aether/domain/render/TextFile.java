package dev.aether.domain.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Makes bundle files of text. */
final class TextFile {
  private static final int DIGITS = 16;

  private TextFile() {}

  static BundleFile of(String path, String type, String text) {
    return new BundleFile(path, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file whose name changes with its text, so that it may be kept for ever by whoever has it. */
  static BundleFile hashed(String stem, String extension, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(SiteBundle.sha256().digest(bytes)).substring(0, DIGITS);
    return of(stem + "." + hash + "." + extension, type, text);
  }
}
