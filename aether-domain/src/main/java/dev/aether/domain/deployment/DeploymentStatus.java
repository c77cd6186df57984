package dev.aether.domain.deployment;

import java.util.Locale;

/** The life of a deployment (specification, section 1.5); the last three are ends. */
public enum DeploymentStatus {
  PENDING,
  BUILDING,
  READY,
  ERROR,
  CANCELLED;

  public boolean isEnd() {
    return switch (this) {
      case PENDING, BUILDING -> false;
      case READY, ERROR, CANCELLED -> true;
    };
  }

  /** The name in SQL and JSON, such as {@code building}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DeploymentStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
