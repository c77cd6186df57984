package dev.aether.domain.deployment.customdomain;

import java.util.Locale;
import java.util.Set;

/** How far the certificate of an active name is (specification, section 1.8). */
public enum SslStatus {
  PENDING,
  PROVISIONING,
  ACTIVE,
  ERROR;

  /** What may come next; a certificate is provisioned again before it ends and after a failure. */
  public Set<SslStatus> next() {
    return switch (this) {
      case PENDING -> Set.of(PROVISIONING);
      case PROVISIONING -> Set.of(ACTIVE, ERROR);
      case ACTIVE -> Set.of(PROVISIONING, ERROR);
      case ERROR -> Set.of(PROVISIONING);
    };
  }

  /** The name in SQL and JSON, such as {@code provisioning}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SslStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
