package dev.aether.domain.asset;

import java.util.Objects;
import java.util.UUID;

/** The identity of an uploaded image. */
public record AssetId(UUID value) {
  public AssetId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
