package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.asset.ImageSize;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The chunks of a still WebP that its pixels need. They are not decoded, for want of a decoder; all
 * that is around them is checked, and nothing else is kept.
 */
final class WebpParts {
  private static final int HEADER = 12;
  private static final int CHUNK = 8;
  private static final int ANIMATION = 0x02;
  private static final int ALPHA = 0x10;
  private static final Set<String> ANIMATED = Set.of("ANIM", "ANMF");

  private final Bytes bytes;
  private ImageSize canvas;
  private ImageSize size;
  private Chunk alpha;
  private Chunk pixels;

  private WebpParts(byte[] file) {
    this.bytes = new Bytes(file);
  }

  /** Where a chunk's content is. */
  private record Chunk(String type, int at, int length) {}

  static Plain of(byte[] file) {
    WebpParts parts = new WebpParts(file);
    parts.read();
    return new Plain(parts.write(), parts.size, 1);
  }

  private void read() {
    long content = bytes.u32LittleEndian(4);
    bytes.requireWithin(CHUNK, content);
    long end = CHUNK + content;
    for (long at = HEADER; at < end; ) {
      if (end - at < CHUNK) {
        throw Bytes.broken();
      }
      long length = bytes.u32LittleEndian((int) at + 4);
      if (length > end - at - CHUNK) {
        throw Bytes.broken();
      }
      take(new Chunk(bytes.tag((int) at), (int) at + CHUNK, (int) length), at == HEADER);
      at += CHUNK + length + (length & 1);
    }
    if (pixels == null || (canvas != null && !canvas.equals(size))) {
      throw Bytes.broken();
    }
  }

  private void take(Chunk chunk, boolean first) {
    boolean header = chunk.type().equals("VP8X");
    if (first ? !header && !isPixels(chunk) : header) {
      throw Bytes.broken(); // a header or, without one, the pixels come first
    }
    if (ANIMATED.contains(chunk.type())) {
      throw Bytes.invalid("Animations are not taken.");
    }
    if (header) {
      canvas(chunk);
    } else if (chunk.type().equals("ALPH")) {
      requireNone(alpha, pixels);
      alpha = chunk;
    } else if (isPixels(chunk)) {
      requireNone(pixels);
      pixels = chunk;
      size = chunk.type().equals("VP8 ") ? lossy(chunk) : lossless(chunk);
    }
  }

  private static boolean isPixels(Chunk chunk) {
    return chunk.type().equals("VP8 ") || chunk.type().equals("VP8L");
  }

  private static void requireNone(Chunk... chunks) {
    for (Chunk chunk : chunks) {
      if (chunk != null) {
        throw Bytes.broken();
      }
    }
  }

  private void canvas(Chunk chunk) {
    if (chunk.length() < 10) {
      throw Bytes.broken();
    }
    if ((bytes.u8(chunk.at()) & ANIMATION) != 0) {
      throw Bytes.invalid("Animations are not taken.");
    }
    canvas =
        new ImageSize(
            bytes.u24LittleEndian(chunk.at() + 4) + 1, bytes.u24LittleEndian(chunk.at() + 7) + 1);
  }

  /** A key frame that is shown, its first partition within the chunk (RFC 6386, 9.1). */
  private ImageSize lossy(Chunk chunk) {
    if (chunk.length() < 10) {
      throw Bytes.broken();
    }
    int tag = bytes.u24LittleEndian(chunk.at());
    boolean key = (tag & 1) == 0;
    boolean shown = ((tag >> 4) & 1) == 1;
    boolean started = bytes.u24LittleEndian(chunk.at() + 3) == 0x2A019D;
    if (!key || !shown || !started || (tag >> 5) > chunk.length() - 10) {
      throw Bytes.broken();
    }
    return new ImageSize(
        bytes.u16LittleEndian(chunk.at() + 6) & 0x3FFF,
        bytes.u16LittleEndian(chunk.at() + 8) & 0x3FFF);
  }

  /** A signature, 14 bits for each side less one, and version 0 (RFC 9649, 3.4). */
  private ImageSize lossless(Chunk chunk) {
    if (chunk.length() < 6 || bytes.u8(chunk.at()) != 0x2F) {
      throw Bytes.broken();
    }
    long sides = bytes.u32LittleEndian(chunk.at() + 1);
    if (sides >> 29 != 0) {
      throw Bytes.broken();
    }
    return new ImageSize((int) (sides & 0x3FFF) + 1, (int) ((sides >> 14) & 0x3FFF) + 1);
  }

  private byte[] write() {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream(bytes.length());
    if (alpha != null && pixels.type().equals("VP8 ")) {
      byte[] header = new byte[10];
      header[0] = ALPHA;
      put24(header, 4, size.width() - 1);
      put24(header, 7, size.height() - 1);
      write(chunks, "VP8X", header, 0, header.length);
      write(chunks, alpha.type(), bytes.array(), alpha.at(), alpha.length());
    }
    write(chunks, pixels.type(), bytes.array(), pixels.at(), pixels.length());
    ByteArrayOutputStream file = new ByteArrayOutputStream(chunks.size() + HEADER);
    text(file, "RIFF");
    number(file, chunks.size() + 4);
    text(file, "WEBP");
    file.writeBytes(chunks.toByteArray());
    return file.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, String type, byte[] from, int at, int n) {
    text(out, type);
    number(out, n);
    out.write(from, at, n);
    if ((n & 1) == 1) {
      out.write(0);
    }
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void number(ByteArrayOutputStream out, int number) {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(number >> shift);
    }
  }

  private static void put24(byte[] to, int at, int number) {
    for (int i = 0; i < 3; i++) {
      to[at + i] = (byte) (number >> (8 * i));
    }
  }
}
