package dev.aether.domain.render;

import java.util.regex.Pattern;

/** The SHA-256 over all files of a bundle, in 64 hexadecimal digits: a bundle's name. */
public record BundleHash(String value) {
  private static final Pattern GRAMMAR = Pattern.compile("[0-9a-f]{64}");

  public BundleHash {
    if (value == null || !GRAMMAR.matcher(value).matches()) {
      throw new IllegalArgumentException("not a bundle hash: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
