package dev.aether.application.deployment;

import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What visitors of a site are to meet.
 *
 * @param id of the deployment, as {@link Hosted#id} named it; empty where they are to meet nothing
 * @param hosts where they meet it; none where the host has an address of its own only
 */
public record Showing(SiteId site, Optional<String> id, List<Host> hosts) {
  public Showing {
    Objects.requireNonNull(site);
    Objects.requireNonNull(id);
    hosts = List.copyOf(hosts);
  }

  /** Nothing at all. */
  public static Showing nothing(SiteId site) {
    return new Showing(site, Optional.empty(), List.of());
  }

  /**
   * A host name.
   *
   * @param sentTo the host to which visitors are sent from this one; empty where they meet the site
   */
  public record Host(String name, Optional<String> sentTo) {
    public Host {
      Objects.requireNonNull(name);
      Objects.requireNonNull(sentTo);
    }
  }
}
