package dev.aether.domain.generation;

import java.util.Objects;
import java.util.UUID;

/** The identity of a generation. */
public record GenerationId(UUID value) {
  public GenerationId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
