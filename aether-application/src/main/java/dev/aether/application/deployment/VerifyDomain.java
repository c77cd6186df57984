package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;

/** Has a claim of the user's own looked up now, and not when its turn comes. */
public final class VerifyDomain {
  private final UnitOfWork units;
  private final CustomDomains domains;
  private final CheckDomain check;
  private final DomainInstructions instructions;

  public VerifyDomain(
      UnitOfWork units, CustomDomains domains, CheckDomain check, DomainInstructions instructions) {
    this.units = units;
    this.domains = domains;
    this.check = check;
    this.instructions = instructions;
  }

  /**
   * The claim as it stands then, whatever came of it; {@code DOMAIN_NOT_FOUND} where the site has
   * no such claim or is not the user's.
   */
  public ConnectedDomain handle(Actor.User actor, SiteId site, CustomDomainId id) {
    units.read(actor, () -> ofSite(domains, actor, site, id));
    return check.handle(id, actor).map(instructions::of).orElseThrow(VerifyDomain::noSuchDomain);
  }

  static CustomDomain ofSite(
      CustomDomains domains, Actor.User actor, SiteId site, CustomDomainId id) {
    return domains
        .find(id)
        .filter(claim -> claim.owner().equals(actor.id()) && claim.site().equals(site))
        .orElseThrow(VerifyDomain::noSuchDomain);
  }

  private static DomainException noSuchDomain() {
    return Problem.of(ErrorCode.DOMAIN_NOT_FOUND, "The site has no such domain.").asException();
  }
}
