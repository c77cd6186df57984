package dev.aether.domain.asset;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Map;

/**
 * Width and height in pixels. Refuses with {@link ErrorCode#ASSET_INVALID} what no page needs and
 * what a few bytes could claim in order to fill a server's memory.
 */
public record ImageSize(int width, int height) {
  public static final int MAX_SIDE = 10_000;
  public static final long MAX_PIXELS = 40_000_000;

  public ImageSize {
    if (width < 1 || height < 1) {
      throw Problem.of(ErrorCode.ASSET_INVALID, "The image has no width or no height.")
          .asException();
    }
    if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
      throw new Problem(
              ErrorCode.ASSET_INVALID,
              "The image has too many pixels: a side has at most 10,000, and all are at most"
                  + " 40 million.",
              Map.of("width", width, "height", height))
          .asException();
    }
  }
}
