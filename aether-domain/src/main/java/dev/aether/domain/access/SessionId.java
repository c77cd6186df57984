package dev.aether.domain.access;

import java.util.Objects;
import java.util.UUID;

/** Which session. */
public record SessionId(UUID value) {
  public SessionId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
