package dev.aether.domain.site;

import java.util.Set;

/**
 * Names that the platform needs for itself, as a path below its address or as a host below its
 * domain, and names by which a visitor could take a site for the platform.
 */
final class ReservedSlugs {
  private static final Set<String> WORDS =
      Set.of(
          ("about account admin aether api app assets auth autoconfig autodiscover billing blog cdn"
                  + " dashboard docs email ftp help imap internal livez localhost login mail metrics"
                  + " ns1 ns2 pop preview readyz realtime root security signup smtp static status"
                  + " studio support test webmail www")
              .split(" ", -1));

  private ReservedSlugs() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
