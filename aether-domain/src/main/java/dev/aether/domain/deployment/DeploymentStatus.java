package dev.aether.domain.deployment;

import java.util.Locale;
import java.util.Set;

/** The life of a deployment (specification, section 1.5); the last three are ends. */
public enum DeploymentStatus {
  PENDING,
  BUILDING,
  READY,
  ERROR,
  CANCELLED;

  /**
   * What a deployment of this status may become next; the whole state machine of deployments. It is
   * built again when whoever built it died.
   */
  public Set<DeploymentStatus> next() {
    return switch (this) {
      case PENDING -> Set.of(BUILDING, ERROR, CANCELLED);
      case BUILDING -> Set.of(BUILDING, READY, ERROR, CANCELLED);
      case READY, ERROR, CANCELLED -> Set.of();
    };
  }

  public boolean isEnd() {
    return next().isEmpty();
  }

  /** The name in SQL and JSON, such as {@code building}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DeploymentStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
