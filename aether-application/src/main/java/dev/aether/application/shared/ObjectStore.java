package dev.aether.application.shared;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Bytes that are too many for the database, under the names that they give themselves. Slow as
 * disks and networks are: never asked inside a unit of work. What fails for now is {@code
 * SYS_UNAVAILABLE}.
 */
public interface ObjectStore {

  /**
   * Stores bytes for good, whole or not at all. Where they are there already they are as young as
   * new afterwards, so that {@link #removeUnlessYoung} leaves them alone.
   */
  void put(ObjectName name, byte[] bytes);

  /**
   * Makes what is there as young as new, without sending it again; false where nothing is there.
   */
  boolean renew(ObjectName name);

  /** The bytes, to be closed; empty where there are none. */
  Optional<Content> open(ObjectName name);

  /** What was last put before {@code moment}, in no order. */
  List<ObjectName> putBefore(Instant moment);

  /** Removes bytes unless they were put at {@code moment} or later; tells whether it did so. */
  boolean removeUnlessYoung(ObjectName name, Instant moment);

  /** Tidies up after those who died in the middle of something before {@code moment}. */
  void recover(Instant moment);

  /** Bytes to read once, and how many they are. */
  record Content(long bytes, InputStream stream) {}
}
