package dev.aether.application.asset;

import dev.aether.domain.asset.ImageFormat;
import dev.aether.domain.asset.ImageSize;
import java.util.List;

/** Makes of whatever somebody sends an image with nothing but pixels in it. */
public interface ImageCodec {

  /**
   * The same picture, upright, without metadata and whatever else came along. INVALID {@code
   * ASSET_INVALID} where the bytes are no whole image of this format, or one with too many pixels,
   * which is found out before any is decoded; {@code SYS_UNAVAILABLE} where too many are at it.
   */
  Clean clean(byte[] bytes, ImageFormat format);

  /**
   * What is left.
   *
   * @param copies the same with fewer pixels and fewer bytes, the smallest first
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Clean(byte[] bytes, ImageSize size, List<Copy> copies) {
    public Clean {
      copies = List.copyOf(copies);
    }

    /** What is left, and no copies. */
    public Clean(byte[] bytes, ImageSize size) {
      this(bytes, size, List.of());
    }
  }

  /** See {@link Clean#copies}. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Copy(byte[] bytes, ImageSize size) {}
}
