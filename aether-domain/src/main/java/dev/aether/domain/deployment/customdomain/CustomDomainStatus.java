package dev.aether.domain.deployment.customdomain;

import java.util.Locale;
import java.util.Set;

/** How far a claim to a name is (specification, section 1.8). */
public enum CustomDomainStatus {
  /** The proof is not there yet. */
  PENDING,
  /** Somebody is looking for the proof. */
  VERIFYING,
  /** Proved; visitors get the site under this name. */
  ACTIVE,
  /** Not served; the failure says why. */
  ERROR;

  /** What a claim of this status may become next; the whole state machine of claims. */
  public Set<CustomDomainStatus> next() {
    return switch (this) {
      case PENDING -> Set.of(VERIFYING, ERROR);
      case VERIFYING -> Set.of(VERIFYING, PENDING, ACTIVE, ERROR);
      case ACTIVE -> Set.of(ERROR);
      case ERROR -> Set.of(PENDING);
    };
  }

  /** The name in SQL and JSON, such as {@code pending}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CustomDomainStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
