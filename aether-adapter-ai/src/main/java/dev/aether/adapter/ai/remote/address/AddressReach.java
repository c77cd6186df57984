package dev.aether.adapter.ai.remote.address;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** From where an address can be reached, by the registries of special addresses (RFC 6890). */
public enum AddressReach {
  /** This machine only. */
  LOOPBACK,
  /** A network of its owner's: RFC 1918, RFC 4193, and those that providers share (RFC 6598). */
  PRIVATE,
  /** Everywhere. */
  PUBLIC,
  /** Not to be connected to: the link, services that tell a machine its secrets, and nobody's. */
  FORBIDDEN;

  private static final int IPV4_BYTES = 4;

  /** The first that fits decides. */
  private static final List<AddressBlock> BLOCKS =
      List.of(
          // What clouds tell their machines, beside the addresses of the link.
          new AddressBlock("100.100.100.200/32", FORBIDDEN),
          new AddressBlock("168.63.129.16/32", FORBIDDEN),
          new AddressBlock("fd00:ec2::/32", FORBIDDEN),
          new AddressBlock("fd20:ce::/32", FORBIDDEN),
          new AddressBlock("127.0.0.0/8", LOOPBACK),
          new AddressBlock("10.0.0.0/8", PRIVATE),
          new AddressBlock("172.16.0.0/12", PRIVATE),
          new AddressBlock("192.168.0.0/16", PRIVATE),
          new AddressBlock("100.64.0.0/10", PRIVATE),
          new AddressBlock("0.0.0.0/8", FORBIDDEN),
          new AddressBlock("169.254.0.0/16", FORBIDDEN),
          new AddressBlock("192.0.0.0/24", FORBIDDEN),
          new AddressBlock("192.0.2.0/24", FORBIDDEN),
          new AddressBlock("192.88.99.0/24", FORBIDDEN),
          new AddressBlock("198.18.0.0/15", FORBIDDEN),
          new AddressBlock("198.51.100.0/24", FORBIDDEN),
          new AddressBlock("203.0.113.0/24", FORBIDDEN),
          new AddressBlock("224.0.0.0/3", FORBIDDEN),
          new AddressBlock("0.0.0.0/0", PUBLIC),
          new AddressBlock("::1/128", LOOPBACK),
          new AddressBlock("fc00::/7", PRIVATE),
          new AddressBlock("2001::/23", FORBIDDEN),
          new AddressBlock("2001:db8::/32", FORBIDDEN),
          new AddressBlock("3fff::/20", FORBIDDEN),
          new AddressBlock("2000::/3", PUBLIC),
          new AddressBlock("::/0", FORBIDDEN));

  /** Where IPv6 addresses carry IPv4 ones, and from which byte on. */
  private static final AddressBlock NAT64 = new AddressBlock("64:ff9b::/96", PUBLIC);

  private static final AddressBlock SIX_TO_FOUR = new AddressBlock("2002::/16", PUBLIC);

  /** The reach of an address; an IPv4 address within an IPv6 one is public or forbidden. */
  public static AddressReach of(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (NAT64.contains(bytes)) {
      return carried(bytes, 12);
    }
    if (SIX_TO_FOUR.contains(bytes)) {
      return carried(bytes, 2);
    }
    return reach(bytes);
  }

  private static AddressReach carried(byte[] bytes, int from) {
    byte[] within = Arrays.copyOfRange(bytes, from, from + IPV4_BYTES);
    return reach(within) == PUBLIC ? PUBLIC : FORBIDDEN;
  }

  private static AddressReach reach(byte[] bytes) {
    return BLOCKS.stream()
        .filter(block -> block.contains(bytes))
        .findFirst()
        .map(AddressBlock::reach)
        .orElseThrow();
  }
}
