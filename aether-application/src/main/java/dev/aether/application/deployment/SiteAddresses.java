package dev.aether.application.deployment;

import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.site.Slug;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a published site is found: {@code <public address>/s/<slug>/}, or {@code <slug>.<base
 * domain>} where there is a base domain. Derived, never stored: addresses change when a server
 * moves.
 */
public final class SiteAddresses {
  private final Supplier<URI> publicUrl;
  private final Optional<String> baseDomain;

  /**
   * A server's addresses.
   *
   * @param publicUrl without a path; asked late, because a free port is known only once it is open
   */
  public SiteAddresses(Supplier<URI> publicUrl, Optional<String> baseDomain) {
    this.publicUrl = publicUrl;
    this.baseDomain = baseDomain.map(domain -> domain.toLowerCase(Locale.ROOT));
  }

  public URI publicUrl() {
    return publicUrl.get();
  }

  /** The address of a site, ending in a slash. */
  public URI of(Slug slug) {
    return lasting(slug).orElseGet(() -> URI.create(publicUrl.get() + "/s/" + slug + "/"));
  }

  /** The address of a preview, ending in a slash: known to whom its owner tells it. */
  public URI preview(DeploymentId deployment) {
    return URI.create(publicUrl.get() + "/p/" + deployment + "/");
  }

  /**
   * The address of a site where it may be written into a page: only under a base domain does it
   * last.
   */
  public Optional<URI> lasting(Slug slug) {
    return baseDomain.map(
        domain -> {
          URI url = publicUrl.get();
          String port = url.getPort() == -1 ? "" : ":" + url.getPort();
          return URI.create(url.getScheme() + "://" + slug + "." + domain + port + "/");
        });
  }

  /** Whether this is the server's own name: its public one, or the base domain itself. */
  public boolean isOwn(String host) {
    return host.equalsIgnoreCase(publicUrl.get().getHost())
        || baseDomain.filter(host.toLowerCase(Locale.ROOT)::equals).isPresent();
  }

  /** Whether the public name is one that the world knows, and not a name or address inside. */
  public boolean knowsItsName() {
    return publicUrl.get().getHost().matches("(.*\\.)[A-Za-z][A-Za-z0-9-]*");
  }

  /** The label before the base domain in a host name without port; empty for any other host. */
  public Optional<String> labelOf(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return baseDomain
        .filter(domain -> name.endsWith("." + domain))
        .map(domain -> name.substring(0, name.length() - domain.length() - 1));
  }
}
