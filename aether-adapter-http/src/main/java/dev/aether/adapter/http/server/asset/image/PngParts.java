package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.asset.ImageSize;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** The parts of a PNG that its pixels need, each with a sum that holds. */
final class PngParts {
  private static final int SIGNATURE = 8;
  private static final int IHDR_LENGTH = 13;
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  /** Each has its own list of parts, and pixels that this one does not show. */
  private static final Set<String> ANIMATED = Set.of("acTL", "fcTL", "fdAT");

  private PngParts() {}

  static Plain of(byte[] file) {
    Bytes bytes = new Bytes(file);
    ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
    kept.write(file, 0, SIGNATURE);
    ImageSize size = null;
    int orientation = 1;
    boolean pixels = false;
    for (int at = SIGNATURE; ; ) {
      long length = bytes.u32(at);
      bytes.requireWithin(at, length + 12);
      String type = bytes.tag(at + 4);
      requireSum(bytes, at, (int) length);
      if ((size == null) != type.equals("IHDR")) {
        throw Bytes.broken(); // it comes first, and once
      }
      if (ANIMATED.contains(type)) {
        throw Bytes.invalid("Animations are not taken.");
      }
      if (type.equals("IHDR")) {
        size = size(bytes, at + 8, length);
      } else if (type.equals("eXIf")) {
        orientation = Orientation.of(bytes, at + 8, (int) length);
      } else if (!NEEDED.contains(type) && Character.isUpperCase(type.charAt(0))) {
        throw Bytes.broken(); // critical, and unknown to everybody
      }
      pixels |= type.equals("IDAT");
      if (NEEDED.contains(type)) {
        kept.write(file, at, (int) length + 12);
      }
      at += (int) length + 12;
      if (type.equals("IEND")) {
        break; // what follows is no part of the image
      }
    }
    if (!pixels) {
      throw Bytes.broken();
    }
    return new Plain(kept.toByteArray(), size, orientation);
  }

  private static ImageSize size(Bytes bytes, int at, long length) {
    if (length != IHDR_LENGTH) {
      throw Bytes.broken();
    }
    return new ImageSize(side(bytes.u32(at)), side(bytes.u32(at + 4)));
  }

  private static int side(long claimed) {
    return (int) Math.min(Integer.MAX_VALUE, claimed);
  }

  private static void requireSum(Bytes bytes, int at, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), at + 4, length + 4);
    if (sum.getValue() != bytes.u32(at + 8 + length)) {
      throw Bytes.broken();
    }
  }
}
