package dev.aether.application.transfer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Reads a zip that somebody sent, as strictly as can be: its entries stand one after the other from
 * the first byte on, its directory tells each of them as it is and ends with the last byte. So no
 * two programs read different things in it.
 */
final class ReceivedZip {
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int HEADER = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int DESCRIPTOR = 0x08074b50;
  private static final int DESCRIBED_LATER = 8;
  private static final int UTF_8 = 1 << 11;
  private static final int COMPRESSION_HINTS = 6;

  static final int MAX_ENTRIES = SiteFile.MAX_VERSIONS + SiteFile.MAX_IMAGES + 1;
  private static final Pattern NAME = Pattern.compile("[a-z]{1,20}(?:/[a-z0-9.]{1,80})?\\.[a-z]+");

  private final ByteBuffer in;
  private final SortedMap<String, byte[]> entries = new TreeMap<>();
  private long left = SiteFile.MAX_BYTES;
  private long words = SiteFile.MAX_WORDS;

  private ReceivedZip(byte[] zip) {
    this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** What the directory tells of an entry. */
  private record Told(
      String name, int flags, int method, long crc, long packed, long size, long at) {}

  /** The entries by their names; {@code SITE_FILE_INVALID} says what is wrong with it. */
  static SortedMap<String, byte[]> read(byte[] zip) {
    return new ReceivedZip(zip).entries();
  }

  private SortedMap<String, byte[]> entries() {
    int end = in.capacity() - END_BYTES;
    if (end < 0 || in.getInt(end) != END) {
      throw SiteFile.refused("This is no zip, it is cut off, or something stands behind its end.");
    }
    int count = u16(end + 10);
    long directory = u32(end + 16);
    if (in.getInt(end + 4) != 0
        || u16(end + 8) != count
        || u16(end + 20) != 0
        || directory + u32(end + 12) != end) {
      throw SiteFile.refused("The zip's end does not fit its directory.");
    }
    if (count > MAX_ENTRIES) {
      throw SiteFile.refused("There are more than " + MAX_ENTRIES + " entries.");
    }
    long next = 0;
    for (Told told : directory((int) directory, end, count)) {
      next = readEntry(told, next, directory);
    }
    if (next != directory) {
      throw SiteFile.refused("Something stands between the entries and the directory.");
    }
    return entries;
  }

  private List<Told> directory(int from, int end, int count) {
    List<Told> all = new ArrayList<>();
    long at = from;
    for (int i = 0; i < count; i++) {
      require(at + 46 <= end && in.getInt((int) at) == HEADER, "The directory is cut off.");
      int p = (int) at;
      int name = u16(p + 28);
      long size = 46L + name + u16(p + 30) + u16(p + 32);
      require(at + size <= end, "The directory is cut off.");
      all.add(
          new Told(
              name(p + 46, name),
              u16(p + 8),
              u16(p + 10),
              u32(p + 16),
              u32(p + 20),
              u32(p + 24),
              u32(p + 42)));
      at += size;
    }
    require(at == end, "The directory is longer than its entries.");
    all.sort(Comparator.comparingLong(Told::at));
    return all;
  }

  /** Where the next entry has to begin. */
  private long readEntry(Told told, long expected, long directory) {
    String name = told.name();
    require((told.flags() & 1) == 0, name + " is encrypted.");
    require(
        (told.flags() & ~(DESCRIBED_LATER | UTF_8 | COMPRESSION_HINTS)) == 0,
        name + " uses something of zips that is not read here.");
    require(
        told.method() == 0 || told.method() == 8, name + " is packed in a way that is not read.");
    require(told.at() == expected, "Something stands before " + name + ".");
    require(
        expected + 30 <= directory && in.getInt((int) expected) == LOCAL,
        name + " is not where the directory says.");
    int p = (int) expected;
    int length = u16(p + 26);
    long data = expected + 30 + length + u16(p + 28);
    require(data + told.packed() <= directory, name + " is cut off.");
    boolean later = (told.flags() & DESCRIBED_LATER) != 0;
    require(
        name(p + 30, length).equals(name)
            && u16(p + 6) == told.flags()
            && u16(p + 8) == told.method()
            && (later || describes(p + 14, told)),
        name + " is not what the directory says.");
    byte[] bytes = unpacked(told, (int) data);
    if (entries.put(name, bytes) != null) {
      throw SiteFile.refused("There are two entries " + name + ".");
    }
    long next = data + told.packed();
    if (!later) {
      return next;
    }
    require(
        next + 16 <= directory
            && in.getInt((int) next) == DESCRIPTOR
            && describes((int) next + 4, told),
        name + " is not what the directory says.");
    return next + 16;
  }

  private boolean describes(int at, Told told) {
    return u32(at) == told.crc() && u32(at + 4) == told.packed() && u32(at + 8) == told.size();
  }

  private byte[] unpacked(Told told, int data) {
    boolean image = told.name().startsWith("images/");
    if (told.size() > left || (!image && told.size() > words)) {
      throw SiteFile.refused("There is more in the file than a site may have.");
    }
    left -= told.size();
    words -= image ? 0 : told.size();
    byte[] bytes =
        Unpacking.of(
            told.name(),
            told.method() == 0,
            in.array(),
            data,
            (int) told.packed(),
            (int) told.size());
    CRC32 crc = new CRC32();
    crc.update(bytes);
    require(crc.getValue() == told.crc(), "The bytes of " + told.name() + " are damaged.");
    return bytes;
  }

  /** Only names as a site's file has them: no way up, no beginning at the root, no folder. */
  private String name(int at, int length) {
    require(length >= 1 && length <= 100, "The name of an entry is empty or too long.");
    require(at + length <= in.capacity(), "The zip is cut off.");
    String name = new String(in.array(), at, length, StandardCharsets.ISO_8859_1);
    require(
        NAME.matcher(name).matches() && !name.contains(".."),
        "An entry has a name that no file of a site has.");
    return name;
  }

  private int u16(int at) {
    return in.getShort(at) & 0xFFFF;
  }

  private long u32(int at) {
    return in.getInt(at) & 0xFFFFFFFFL;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw SiteFile.refused(otherwise);
    }
  }
}
