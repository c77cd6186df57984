package dev.aether.application.asset;

import dev.aether.domain.asset.AssetFile;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of images, each under the name that its bytes give it. Slow as disks and networks are:
 * never asked inside a unit of work. What fails for now is {@code SYS_UNAVAILABLE}.
 */
public interface AssetStore {

  /**
   * Stores bytes for good, whole or not at all. Where they are there already they are as young as
   * new afterwards, so that {@link #removeUnlessYoung} leaves them alone.
   */
  void put(AssetFile file, byte[] bytes);

  /** The bytes, to be closed; empty where there are none. */
  Optional<Content> open(AssetFile file);

  /** The files that were last put before {@code moment}, in no order. */
  List<AssetFile> putBefore(Instant moment);

  /** Removes a file unless it was put at {@code moment} or later; tells whether it did. */
  boolean removeUnlessYoung(AssetFile file, Instant moment);

  /** Tidies up after those who died in the middle of something before {@code moment}. */
  void recover(Instant moment);

  /** Bytes to read once, and how many they are. */
  record Content(long bytes, InputStream stream) {}
}
