package dev.aether.domain.audit;

import java.util.Locale;

/** How much an event asks for attention (specification, section 1.8). */
public enum AuditSeverity {
  INFO,
  WARNING,
  ERROR,
  CRITICAL;

  /** The name in SQL and JSON, such as {@code warning}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static AuditSeverity ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
