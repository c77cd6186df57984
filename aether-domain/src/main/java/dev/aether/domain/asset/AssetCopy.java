package dev.aether.domain.asset;

import java.util.Objects;

/**
 * An image once more with fewer pixels, for small screens.
 *
 * @param bytes how many are stored; they are not counted by the plan
 */
public record AssetCopy(AssetFile file, long bytes, ImageSize size) {
  public AssetCopy {
    Objects.requireNonNull(file);
    Objects.requireNonNull(size);
    if (bytes < 1) {
      throw new IllegalArgumentException("an image has bytes: " + bytes);
    }
  }
}
