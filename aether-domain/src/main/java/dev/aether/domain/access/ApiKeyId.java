package dev.aether.domain.access;

import java.util.Objects;
import java.util.UUID;

/** The identity of an API key, by which it is listed and revoked. */
public record ApiKeyId(UUID value) {
  public ApiKeyId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
