package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.asset.ImageSize;
import java.io.ByteArrayOutputStream;

/** The segments of a JPEG that its pixels need: one frame, its tables and its scans. */
final class JpegParts {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final int DQT = 0xDB;
  private static final int DHT = 0xC4;
  private static final int DRI = 0xDD;
  private static final int COM = 0xFE;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int APP15 = 0xEF;

  /** Each is gone through for all pixels; encoders write about ten. */
  private static final int MAX_SCANS = 64;

  /** Says that colours are YCbCr, and nothing else: version 1.1, square pixels, no thumbnail. */
  private static final byte[] JFIF = {
    (byte) 0xFF, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
  };

  private final Bytes bytes;
  private final ByteArrayOutputStream kept;
  private boolean jfif;
  private boolean adobe;
  private boolean rgb;
  private ImageSize size;
  private int orientation = 1;
  private int scans;

  private JpegParts(byte[] file) {
    this.bytes = new Bytes(file);
    this.kept = new ByteArrayOutputStream(file.length);
  }

  static Plain of(byte[] file) {
    JpegParts parts = new JpegParts(file);
    parts.read();
    if (parts.size == null || parts.scans == 0) {
      throw Bytes.broken();
    }
    return new Plain(parts.file(), parts.size, parts.orientation);
  }

  /**
   * A decoder that is told no colours guesses, and the JDK's not as browsers do: three colours are
   * YCbCr to these unless Adobe's segment or the components' names say otherwise.
   */
  private byte[] file() {
    boolean told = !jfif && (adobe || rgb);
    ByteArrayOutputStream file = new ByteArrayOutputStream(kept.size() + JFIF.length + 2);
    file.write(0xFF);
    file.write(SOI);
    if (!told) {
      file.writeBytes(JFIF);
    }
    file.writeBytes(kept.toByteArray());
    return file.toByteArray();
  }

  private void read() {
    int at = 2;
    while (true) {
      int marker = marker(at);
      while (bytes.u8(at + 1) == 0xFF) {
        at++; // filling
      }
      at += 2;
      if (marker == EOI) {
        keepMarker(EOI);
        return; // what follows is no part of the image
      }
      int length = bytes.u16(at);
      if (length < 2) {
        throw Bytes.broken();
      }
      bytes.requireWithin(at, length);
      take(marker, at, length);
      at += length;
      if (marker == SOS) {
        at = scan(at);
      }
    }
  }

  private int marker(int at) {
    if (bytes.u8(at) != 0xFF) {
      throw Bytes.broken();
    }
    int next = at + 1;
    while (bytes.u8(next) == 0xFF) {
      next++;
    }
    return bytes.u8(next);
  }

  private void take(int marker, int at, int length) {
    if (marker == APP1 && bytes.length() > at + 10 && isExif(at)) {
      orientation = Orientation.of(bytes, at + 8, length - 8);
    } else if (marker == APP0) {
      jfif |= length >= 7 && bytes.tag(at + 2).equals("JFIF");
    } else if (isFrame(marker)) {
      frame(at);
      keep(marker, at, length);
    } else if (marker == SOS) {
      if (size == null || ++scans > MAX_SCANS) {
        throw Bytes.broken();
      }
      keep(marker, at, length);
    } else if (marker == DQT || marker == DHT || marker == DRI) {
      keep(marker, at, length);
    } else if (marker == ADOBE && length >= 14 && bytes.tag(at + 2).equals("Adob")) {
      adobe = true;
      keep(marker, at, length);
    } else if (marker != COM && (marker < APP0 || marker > APP15)) {
      throw Bytes.broken();
    }
  }

  private boolean isExif(int at) {
    return bytes.tag(at + 2).equals("Exif");
  }

  /** Baseline, extended and progressive frames; all others no browser shows. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xC2;
  }

  private void frame(int at) {
    if (size != null) {
      throw Bytes.broken(); // which one would be shown?
    }
    if (bytes.u8(at + 2) != 8) {
      throw Bytes.invalid("A JPEG has 8 bits for each colour.");
    }
    if (bytes.u8(at + 7) > 3) {
      throw Bytes.invalid("The JPEG is made for print (CMYK); save it in RGB.");
    }
    rgb =
        bytes.u8(at + 7) == 3
            && bytes.u8(at + 8) == 'R'
            && bytes.u8(at + 11) == 'G'
            && bytes.u8(at + 14) == 'B';
    size = new ImageSize(bytes.u16(at + 5), bytes.u16(at + 3));
  }

  /** Copies compressed pixels and tells where the marker after them begins. */
  private int scan(int from) {
    int at = from;
    while (true) {
      if (bytes.u8(at) == 0xFF) {
        int next = bytes.u8(at + 1);
        boolean data = next == 0 || (next >= 0xD0 && next <= 0xD7);
        if (!data && next != 0xFF) {
          kept.write(bytes.array(), from, at - from);
          return at;
        }
      }
      at++;
    }
  }

  private void keep(int marker, int at, int length) {
    keepMarker(marker);
    kept.write(bytes.array(), at, length);
  }

  private void keepMarker(int marker) {
    kept.write(0xFF);
    kept.write(marker);
  }
}
