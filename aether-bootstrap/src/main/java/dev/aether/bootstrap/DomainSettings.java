package dev.aether.bootstrap;

import dev.aether.domain.deployment.customdomain.PlatformHosts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of owners' own: whose DNS is asked, and where their names lead.
 *
 * @param server the operating system's where there is none
 */
record DomainSettings(Optional<InetSocketAddress> server, PlatformHosts platform) {
  private static final int DNS_PORT = 53;
  private static final Pattern SERVER =
      Pattern.compile(
          "(?:\\[(?<v6>[0-9a-fA-F:.]+)]|(?<host>[A-Za-z0-9.-]+))(?::(?<port>\\d{1,5}))?");
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z][a-z0-9-]*");
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

  /**
   * From what the settings say.
   *
   * @param target the public host unless told
   */
  static DomainSettings of(
      Optional<String> server,
      Optional<String> target,
      Optional<String> addresses,
      Optional<URI> publicUrl,
      Optional<String> baseDomain) {
    Optional<String> publicName =
        publicUrl.map(DomainSettings::host).filter(DomainSettings::isName);
    Optional<String> leading = target.map(DomainSettings::target).or(() -> publicName);
    Set<String> own =
        Stream.of(publicName, leading, baseDomain.map(DomainSettings::lower))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return new DomainSettings(
        server.map(DomainSettings::server),
        new PlatformHosts(
            own, leading, addresses.map(DomainSettings::addresses).orElse(List.of())));
  }

  private static InetSocketAddress server(String text) {
    Matcher parts = SERVER.matcher(text);
    if (parts.matches()) {
      String host = parts.group("v6") == null ? parts.group("host") : parts.group("v6");
      int port = parts.group("port") == null ? DNS_PORT : Integer.parseInt(parts.group("port"));
      if (port >= 1 && port <= 65_535) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (!address.isUnresolved()) {
          return address;
        }
      }
    }
    throw new StartFailure(
        "AETHER_DNS_SERVER is an address such as 192.0.2.53, 127.0.0.1:5353 or [2001:db8::53]:53.");
  }

  private static String target(String text) {
    if (!isName(lower(text))) {
      throw new StartFailure("AETHER_DOMAIN_TARGET is a host name such as sites.example.com.");
    }
    return lower(text);
  }

  private static List<String> addresses(String text) {
    return Stream.of(text.split("\\s*,\\s*", -1)).map(DomainSettings::address).toList();
  }

  private static String address(String text) {
    try {
      if (ADDRESS.matcher(text).matches()) {
        return InetAddress.getByName(text).getHostAddress(); // a literal is never looked up
      }
    } catch (UnknownHostException e) {
      throw noAddresses(e);
    }
    throw noAddresses(null);
  }

  private static StartFailure noAddresses(Exception cause) {
    return new StartFailure(
        "AETHER_DOMAIN_ADDRESSES has IPv4 and IPv6 addresses, separated by commas.", cause);
  }

  private static boolean isName(String host) {
    return NAME.matcher(host).matches();
  }

  private static String host(URI url) {
    return lower(url.getHost());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
