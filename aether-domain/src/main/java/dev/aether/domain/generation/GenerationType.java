package dev.aether.domain.generation;

import java.time.Duration;
import java.util.Locale;

/** What a generation makes (specification, section 3.3). */
public enum GenerationType {
  SITE(Duration.ofMinutes(2)),
  COMPONENT(Duration.ofMinutes(1)),
  CONTENT(Duration.ofMinutes(1)),
  IMAGE(Duration.ofMinutes(2)),
  OPTIMIZATION(Duration.ofMinutes(1));

  private final Duration timeLimit;

  GenerationType(Duration timeLimit) {
    this.timeLimit = timeLimit;
  }

  /** How long the work may take before it is given up; well above section 8.2's 35 seconds. */
  public Duration timeLimit() {
    return timeLimit;
  }

  /** The name in SQL and JSON, such as {@code optimization}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static GenerationType ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
