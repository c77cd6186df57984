package dev.aether.domain.access;

import java.util.Locale;

/** Whether an API key opens anything. */
public enum ApiKeyState {
  ACTIVE,
  EXPIRED,
  REVOKED;

  /** The name in JSON, such as {@code revoked}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ApiKeyState ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
