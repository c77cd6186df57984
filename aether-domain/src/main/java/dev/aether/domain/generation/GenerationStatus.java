package dev.aether.domain.generation;

import java.util.Locale;

/** The life of a generation; the last three are ends. */
public enum GenerationStatus {
  PENDING,
  PROCESSING,
  COMPLETE,
  ERROR,
  CANCELLED;

  public boolean isEnd() {
    return switch (this) {
      case PENDING, PROCESSING -> false;
      case COMPLETE, ERROR, CANCELLED -> true;
    };
  }

  /** The name in SQL and JSON, such as {@code processing}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static GenerationStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
