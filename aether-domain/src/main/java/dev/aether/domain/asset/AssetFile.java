package dev.aether.domain.asset;

import dev.aether.domain.shared.Sha256;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of stored bytes: their SHA-256 and what they are. What it names never changes. */
public record AssetFile(Sha256 sha256, ImageFormat format) {
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z]{1,8})");

  public AssetFile {
    Objects.requireNonNull(sha256);
    Objects.requireNonNull(format);
  }

  /** The name of these bytes. */
  public static AssetFile of(byte[] bytes, ImageFormat format) {
    return new AssetFile(Sha256.of(bytes), format);
  }

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<AssetFile> parse(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? ImageFormat.ofExtension(parts.group(2))
            .map(format -> new AssetFile(new Sha256(parts.group(1)), format))
        : Optional.empty();
  }

  /** Where it is served; the same on every server and for ever. */
  public String path() {
    return "/assets/" + this;
  }

  /** Such as {@code 9f86….jpg}. */
  @Override
  public String toString() {
    return sha256 + "." + format.extension();
  }
}
