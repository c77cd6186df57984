package dev.aether.domain.deployment.customdomain;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The platform's own names and addresses, as it is configured.
 *
 * @param own domains of the platform; they and what is below them belong to nobody else
 * @param target the host to which owners' names point by CNAME; empty where it has addresses only
 * @param addresses IPv4 and IPv6 addresses of that host, for names that cannot have a CNAME
 */
public record PlatformHosts(Set<String> own, Optional<String> target, List<String> addresses) {
  public PlatformHosts {
    own = Set.copyOf(own);
    Objects.requireNonNull(target);
    addresses = List.copyOf(addresses);
  }

  /** Refuses with {@link ErrorCode#DOMAIN_RESERVED} a name that is the platform's own. */
  public void requireForeign(DomainName name) {
    if (own.stream().anyMatch(name::isAtOrBelow)) {
      throw Problem.at(
              ErrorCode.DOMAIN_RESERVED, "/domain", "The name " + name + " is the platform's own.")
          .asException();
    }
  }
}
