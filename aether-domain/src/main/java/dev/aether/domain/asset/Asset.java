package dev.aether.domain.asset;

import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An image of an account's.
 *
 * @param bytes how many are stored
 * @param copies of it with fewer pixels, the smallest first; none where it is small itself
 */
public record Asset(
    AssetId id,
    UserId owner,
    AssetFile file,
    long bytes,
    ImageSize size,
    AssetLabel label,
    List<AssetCopy> copies,
    Instant createdAt) {
  public Asset {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(file);
    Objects.requireNonNull(size);
    Objects.requireNonNull(label);
    Objects.requireNonNull(createdAt);
    copies = List.copyOf(copies);
    if (bytes < 1) {
      throw new IllegalArgumentException("an image has bytes: " + bytes);
    }
  }

  /** An image without copies. */
  public Asset(
      AssetId id,
      UserId owner,
      AssetFile file,
      long bytes,
      ImageSize size,
      AssetLabel label,
      Instant createdAt) {
    this(id, owner, file, bytes, size, label, List.of(), createdAt);
  }
}
