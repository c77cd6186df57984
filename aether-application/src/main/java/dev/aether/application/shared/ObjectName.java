package dev.aether.application.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of stored bytes: their SHA-256 in hexadecimal digits, and an ending where whoever reads
 * them needs one. What it names never changes.
 */
public record ObjectName(String value) {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(?:\\.[a-z0-9]{1,8})?");

  public ObjectName {
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException("not the name of stored bytes: " + value);
    }
  }

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<ObjectName> parse(String name) {
    return NAME.matcher(name).matches() ? Optional.of(new ObjectName(name)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
