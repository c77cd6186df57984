package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import dev.aether.domain.site.SiteId;

/** Takes a name from a site of the user's own; it is served under it no longer. */
public final class DisconnectDomain {
  private final UnitOfWork units;
  private final CustomDomains domains;
  private final AuditRecorder audit;

  public DisconnectDomain(UnitOfWork units, CustomDomains domains, AuditRecorder audit) {
    this.units = units;
    this.domains = domains;
    this.audit = audit;
  }

  /** Removes it; {@code DOMAIN_NOT_FOUND} where the site has no such claim or is not the user's. */
  public void handle(Actor.User actor, SiteId site, CustomDomainId id) {
    units.run(
        actor,
        () -> {
          VerifyDomain.ofSite(domains, actor, site, id);
          domains.remove(id);
          audit.record(
              actor,
              AuditAction.DOMAIN_DELETE,
              actor.id(),
              new AuditResource("domain", id.value()));
        });
  }
}
