package dev.aether.application.deployment;

import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;

/** Claims to names, as far as the running actor may see them. Many may claim one; one holds it. */
public interface CustomDomains {

  /**
   * Adds a new claim of the actor's own site. FORBIDDEN {@code DOMAIN_NOT_IN_PLAN} or LIMIT {@code
   * DOMAIN_LIMIT_EXCEEDED} where the plan has no room, however many ask at once; {@code
   * DOMAIN_CONFLICT} where the site has a claim to this name already.
   */
  void add(CustomDomain claim);

  /** The claim; empty where there is none or it is somebody else's. */
  Optional<CustomDomain> find(CustomDomainId id);

  /**
   * Puts a claim's next state in the place of the one that was read, in the system only. {@code
   * DOMAIN_CONFLICT} where it has changed meanwhile or is gone; {@code DOMAIN_TAKEN} where it would
   * be active and another holds the name; {@code DOMAIN_LIMIT_EXCEEDED} or {@code
   * DOMAIN_NOT_IN_PLAN} where a failed claim is made again and the plan has no room. A unit that
   * was refused can do nothing more.
   */
  void replace(CustomDomain before, CustomDomain after);

  /** Removes a claim; no effect where there is none or it is somebody else's. */
  void remove(CustomDomainId id);

  /** The claims of a site, oldest first. */
  List<CustomDomain> ofSite(SiteId site);

  /** The active claim to a name; empty where nobody holds it. */
  Optional<CustomDomain> holder(DomainName name);
}
