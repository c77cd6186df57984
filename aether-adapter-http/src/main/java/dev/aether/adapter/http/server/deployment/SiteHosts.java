package dev.aether.adapter.http.server.deployment;

import dev.aether.application.deployment.PublishedFiles.Live;
import dev.aether.application.deployment.SiteAddresses;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.site.Slug;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose host a request names. Sites have {@code {slug}.{base domain}} and the names that their
 * owners have proved; a proved apex speaks for its {@code www} and the other way round. All other
 * hosts are the server's own where it does not know its public name.
 */
final class SiteHosts {
  private static final Pattern HOST = Pattern.compile("(?<name>.*?)\\.?(?<port>:[0-9]*)?");

  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*");

  private final LiveSites sites;
  private final SiteAddresses addresses;

  SiteHosts(LiveSites sites, SiteAddresses addresses) {
    this.sites = sites;
    this.addresses = addresses;
  }

  /** What to do with a request. */
  sealed interface Found {}

  /** It is for the server itself. */
  record Own() implements Found {}

  /** It is for a site; empty where nothing is served under this host. */
  record Site(Optional<Live> live) implements Found {}

  /**
   * The site is under this host.
   *
   * @param host with the port that was asked for
   */
  record Elsewhere(String host) implements Found {}

  /** Reads a {@code Host} header. */
  Found of(String header) {
    Matcher parts = HOST.matcher(header == null ? "" : header.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return new Own();
    }
    String host = parts.group("name");
    Optional<String> label = addresses.labelOf(host);
    if (label.isPresent()) {
      return new Site(slug(label.get()).flatMap(sites::find));
    }
    Optional<DomainName> name = addresses.isOwn(host) ? Optional.empty() : claimable(host);
    return name.map(n -> ofName(n, parts.group("port"))).orElseGet(Own::new);
  }

  /** Whether somebody may have a certificate for this name. */
  boolean mayBeSecured(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    if (addresses.isOwn(lower)) {
      return true;
    }
    Optional<String> label = addresses.labelOf(lower);
    return label.isPresent()
        ? slug(label.get()).flatMap(sites::find).isPresent()
        : claimable(lower)
            .filter(name -> sites.isProved(name) || name.twin().filter(sites::isProved).isPresent())
            .isPresent();
  }

  private Found ofName(DomainName name, String port) {
    Optional<Live> live = sites.find(name);
    if (live.isPresent()) {
      return new Site(live);
    }
    Optional<DomainName> twin = name.twin().filter(other -> sites.find(other).isPresent());
    if (twin.isPresent()) {
      return new Elsewhere(twin.get() + (port == null ? "" : port));
    }
    return addresses.knowsItsName() ? new Site(Optional.empty()) : new Own();
  }

  /** What nobody can claim is a name inside somebody's network, or an address. */
  private static Optional<DomainName> claimable(String host) {
    if (host.indexOf('.') < 0 || ADDRESS.matcher(host).matches()) {
      return Optional.empty(); // without the price of an exception for each request
    }
    try {
      return Optional.of(new DomainName(host));
    } catch (DomainException e) {
      return Optional.empty();
    }
  }

  static Optional<Slug> slug(String label) {
    try {
      return Optional.of(new Slug(label));
    } catch (DomainException e) {
      return Optional.empty(); // no site can have this name
    }
  }
}
