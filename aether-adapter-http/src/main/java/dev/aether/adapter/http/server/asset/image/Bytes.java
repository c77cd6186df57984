package dev.aether.adapter.http.server.asset.image;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** Numbers in a file that may lie about its own length. */
final class Bytes {
  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  int u8(int at) {
    if (at < 0 || at >= bytes.length) {
      throw broken();
    }
    return bytes[at] & 0xFF;
  }

  int u16(int at) {
    return (u8(at) << 8) | u8(at + 1);
  }

  /** As an unsigned number. */
  long u32(int at) {
    return ((long) u16(at) << 16) | u16(at + 2);
  }

  int u16LittleEndian(int at) {
    return (u8(at + 1) << 8) | u8(at);
  }

  int u24LittleEndian(int at) {
    return (u8(at + 2) << 16) | u16LittleEndian(at);
  }

  long u32LittleEndian(int at) {
    return ((long) u16LittleEndian(at + 2) << 16) | u16LittleEndian(at);
  }

  /** Four bytes as text, such as {@code IHDR}. */
  String tag(int at) {
    StringBuilder tag = new StringBuilder(4);
    for (int i = at; i < at + 4; i++) {
      tag.append((char) u8(i));
    }
    return tag.toString();
  }

  /** Refuses unless so many bytes begin here. */
  void requireWithin(int at, long count) {
    if (at < 0 || count < 0 || count > bytes.length - (long) at) {
      throw broken();
    }
  }

  byte[] array() {
    return bytes;
  }

  static DomainException broken() {
    return invalid("The image is damaged or not whole.");
  }

  static DomainException invalid(String message) {
    return Problem.of(ErrorCode.ASSET_INVALID, message).asException();
  }
}
