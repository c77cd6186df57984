package dev.aether.adapter.ai.remote.address;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Looks names up for a client and hands it only what the rule allows. The client connects to these
 * very addresses, so that a name cannot mean something else between the look and the connection.
 */
public final class CheckedAddresses implements SocketAddressResolver {
  private final SocketAddressResolver names;
  private final AddressRule rule;

  public CheckedAddresses(SocketAddressResolver names, AddressRule rule) {
    this.names = names;
    this.rule = rule;
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    names.resolve(
        host, port, context, Promise.from(found -> decide(host, found, promise), promise::failed));
  }

  /** One that is not allowed makes the whole name suspect. */
  private void decide(
      String host, List<InetSocketAddress> found, Promise<List<InetSocketAddress>> promise) {
    if (!found.isEmpty() && found.stream().allMatch(each -> rule.allows(each.getAddress()))) {
      promise.succeeded(found);
    } else {
      promise.failed(new AddressRefused(host));
    }
  }
}
