package dev.aether.domain.deployment.customdomain;

import java.util.Set;

/**
 * Names that never lead to a site on the open Internet: special-use names (RFC 6761, 6762, 7686,
 * 8375, 9476), those that networks use inside and ICANN therefore keeps back, and the domains for
 * examples.
 */
final class ReservedDomains {
  private static final Set<String> LAST_LABELS =
      Set.of(
          "alt",
          "arpa",
          "corp",
          "example",
          "home",
          "internal",
          "intranet",
          "invalid",
          "lan",
          "local",
          "localdomain",
          "localhost",
          "mail",
          "onion",
          "private",
          "test");

  private static final Set<String> DOMAINS = Set.of("example.com", "example.net", "example.org");

  private ReservedDomains() {}

  static boolean cover(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    return LAST_LABELS.contains(last)
        || DOMAINS.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
  }
}
