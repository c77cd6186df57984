package dev.aether.adapter.http.server.shared;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request comes from, as far as it can be believed: each proxy of ours adds one entry to
 * {@code X-Forwarded-For}, and everything to the left of those is the caller's own invention.
 */
public final class ClientAddress {
  private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final int NETWORK_BYTES = 8;

  private final int proxies;

  /**
   * For a server behind so many proxies.
   *
   * @param proxies 0 where callers connect directly
   */
  public ClientAddress(int proxies) {
    this.proxies = proxies;
  }

  /** The address; of IPv6 the /64 network, since whoever has one address has them all. */
  public String of(Context ctx) {
    return network(believed(ctx));
  }

  /** The whole address, for whoever asks later who that was; empty where it cannot be read. */
  public Optional<String> literal(Context ctx) {
    return parsed(believed(ctx)).map(InetAddress::getHostAddress);
  }

  private String believed(Context ctx) {
    String peer = ctx.req().getRemoteAddr();
    String header = ctx.header("X-Forwarded-For");
    if (proxies == 0 || header == null) {
      return peer;
    }
    List<String> hops = Arrays.asList(header.split(",", -1));
    String hop = hops.get(Math.max(0, hops.size() - proxies)).strip();
    return LITERAL.matcher(hop).matches() ? hop : peer;
  }

  private static String network(String literal) {
    return parsed(literal)
        .map(
            address ->
                address instanceof Inet6Address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64"
                    : address.getHostAddress())
        .orElse("unknown"); // all that cannot be read share one window
  }

  private static Optional<InetAddress> parsed(String literal) {
    try {
      // A literal is never looked up.
      return Optional.of(InetAddress.getByName(literal.replaceAll("[\\[\\]]|%.*", "")));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
