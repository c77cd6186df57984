package dev.aether.domain.asset;

import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Objects;

/**
 * An image of an account's.
 *
 * @param bytes how many are stored
 */
public record Asset(
    AssetId id,
    UserId owner,
    AssetFile file,
    long bytes,
    ImageSize size,
    AssetLabel label,
    Instant createdAt) {
  public Asset {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(file);
    Objects.requireNonNull(size);
    Objects.requireNonNull(label);
    Objects.requireNonNull(createdAt);
    if (bytes < 1) {
      throw new IllegalArgumentException("an image has bytes: " + bytes);
    }
  }
}
