package dev.aether.adapter.ai.remote.address;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a service is: an address without user, query and slash at its end, and what it may lead to.
 */
public record ServiceUrl(URI base, AddressRule rule) {
  private static final Pattern FORM =
      Pattern.compile(
          "(https?)://([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?"
              + "(/[A-Za-z0-9._~-]+)*/?");

  /** A literal address, also in the short forms that operating systems read. */
  private static final Pattern NUMERIC = Pattern.compile("\\[.*\\]|(0[xX][0-9A-Fa-f]+|[0-9.])+");

  private static final Pattern DOTTED = Pattern.compile("\\[.*\\]|[0-9]{1,3}(\\.[0-9]{1,3}){3}");

  /** A service that everybody knows. */
  public static ServiceUrl known(String url) {
    return new ServiceUrl(URI.create(url), AddressRule.everywhere());
  }

  /**
   * Reads what an operator set.
   *
   * @throws IllegalArgumentException with a sentence of what is wrong, for him
   */
  public static ServiceUrl ofOperator(String text) {
    boolean secret = text.startsWith("https://");
    return of(text, secret ? AddressRule.ofOperator() : AddressRule.ofOperatorInTheClear());
  }

  /** Reads what a user gave: encrypted, and nothing of the operator's networks. */
  public static ServiceUrl ofUser(String text) {
    if (!text.startsWith("https://")) {
      throw new IllegalArgumentException("it begins with https://");
    }
    return of(text, AddressRule.everywhere());
  }

  private static ServiceUrl of(String text, AddressRule rule) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "it is http:// or https://, a host and at most a path, without user and query");
    }
    URI base = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    if (base.getHost() == null || base.getPort() > 65_535) {
      throw new IllegalArgumentException("its host is not one");
    }
    literal(base.getHost())
        .filter(address -> !rule.allows(address))
        .ifPresent(
            address -> {
              throw new IllegalArgumentException(
                  rule.allowed().contains(AddressReach.PUBLIC)
                      ? "it leads to an address that may not be connected to"
                      : "without https it leads to this machine or a private network only");
            });
    return new ServiceUrl(base, rule);
  }

  private static Optional<InetAddress> literal(String host) {
    if (!NUMERIC.matcher(host).matches()) {
      return Optional.empty();
    }
    if (!DOTTED.matcher(host).matches()) {
      throw new IllegalArgumentException("its host is not one");
    }
    try {
      return Optional.of(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("its host is not one", e);
    }
  }
}
