package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;

/** Removes a site of the user's own with all that belongs to it; it is not served any more. */
public final class DeleteSite {
  private final UnitOfWork units;
  private final Sites sites;
  private final AuditRecorder audit;

  public DeleteSite(UnitOfWork units, Sites sites, AuditRecorder audit) {
    this.units = units;
    this.sites = sites;
    this.audit = audit;
  }

  /**
   * Refuses with {@code SITE_NOT_FOUND} where there is none or it is somebody else's, and with
   * {@code SITE_VERSION_CONFLICT} where it is not as the caller knows it.
   */
  public void handle(Actor.User actor, SiteId id, Basis known) {
    units.run(
        actor,
        () -> {
          Site site = sites.findLocked(id).orElseThrow(() -> ShowSite.noSuchSite().asException());
          if (known instanceof Basis.Exactly exactly) {
            exactly.require(site);
          }
          sites.remove(site.id());
          audit.record(
              actor,
              AuditAction.SITE_DELETE,
              actor.id(),
              new AuditResource("site", site.id().value()));
        });
  }
}
