package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.shared.DomainException;

/** How a camera was held, out of a TIFF header such as EXIF is. */
final class Orientation {
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;

  /** More than any camera writes into one directory. */
  private static final int MAX_ENTRIES = 512;

  private Orientation() {}

  /** 1 to 8; 1, upright, where nothing is told or what is told makes no sense. */
  static int of(Bytes bytes, int start, int length) {
    try {
      return read(bytes, start, length);
    } catch (DomainException e) {
      return 1; // metadata that is thrown away may be damaged
    }
  }

  private static int read(Bytes bytes, int start, int length) {
    boolean little = bytes.u16(start) == 0x4949;
    if (!little && bytes.u16(start) != 0x4D4D) {
      return 1;
    }
    long offset = little ? bytes.u32LittleEndian(start + 4) : bytes.u32(start + 4);
    if (offset < 8 || offset > length - 2L) {
      return 1;
    }
    int directory = start + (int) offset;
    int entries = Math.min(MAX_ENTRIES, u16(bytes, directory, little));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * 12;
      if (entry + 12 > start + length) {
        return 1;
      }
      if (u16(bytes, entry, little) == TAG && u16(bytes, entry + 2, little) == SHORT) {
        int told = u16(bytes, entry + 8, little);
        return told >= 1 && told <= 8 ? told : 1;
      }
    }
    return 1;
  }

  private static int u16(Bytes bytes, int at, boolean little) {
    return little ? bytes.u16LittleEndian(at) : bytes.u16(at);
  }
}
