package dev.aether.adapter.ai.remote.address;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses that begin with the same bits, such as {@code 10.0.0.0/8}. */
final class AddressBlock {
  private final byte[] start;
  private final int bits;
  private final AddressReach reach;

  AddressBlock(String notation, AddressReach reach) {
    int slash = notation.indexOf('/');
    try {
      this.start = InetAddress.getByName(notation.substring(0, slash)).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(notation, e);
    }
    this.bits = Integer.parseInt(notation.substring(slash + 1));
    this.reach = reach;
  }

  AddressReach reach() {
    return reach;
  }

  boolean contains(byte[] address) {
    if (address.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
