package dev.aether.domain.generation;

import java.util.Locale;
import java.util.Set;

/** The life of a generation; the last three are ends. */
public enum GenerationStatus {
  PENDING,
  PROCESSING,
  COMPLETE,
  ERROR,
  CANCELLED;

  /**
   * What a generation of this status may become next; the whole state machine of generations. It is
   * processed again when whoever worked on it died.
   */
  public Set<GenerationStatus> next() {
    return switch (this) {
      case PENDING -> Set.of(PROCESSING, ERROR, CANCELLED);
      case PROCESSING -> Set.of(PROCESSING, COMPLETE, ERROR, CANCELLED);
      case COMPLETE, ERROR, CANCELLED -> Set.of();
    };
  }

  public boolean isEnd() {
    return next().isEmpty();
  }

  /** The name in SQL and JSON, such as {@code processing}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static GenerationStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
