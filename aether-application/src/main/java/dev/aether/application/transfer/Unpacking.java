package dev.aether.application.transfer;

import dev.aether.domain.shared.DomainException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks an entry to exactly as many bytes as it tells, and never to more. */
final class Unpacking {
  /** JSON is packed to a fiftieth at best where a person wrote it. */
  private static final int MAX_RATIO = 200;

  private Unpacking() {}

  static byte[] of(String name, boolean stored, byte[] in, int at, int packed, int size) {
    if (stored ? packed != size : size > (long) packed * MAX_RATIO) {
      throw SiteFile.refused("The size of " + name + " does not fit what it is packed to.");
    }
    byte[] bytes = new byte[size];
    if (stored) {
      System.arraycopy(in, at, bytes, 0, size);
      return bytes;
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(in, at, packed);
      int done = 0;
      while (done < size) {
        int n = inflater.inflate(bytes, done, size - done);
        if (n == 0) {
          break;
        }
        done += n;
      }
      // One more byte is asked for, which must not be there.
      boolean ends = inflater.inflate(new byte[1]) == 0 && inflater.finished();
      if (done != size || !ends || inflater.getRemaining() != 0) {
        throw SiteFile.refused("The size of " + name + " is not what it tells.");
      }
      return bytes;
    } catch (DataFormatException e) {
      throw new DomainException(SiteFile.refused(name + " is damaged.").problem(), e);
    } finally {
      inflater.end();
    }
  }
}
