package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import java.time.Clock;

/** Brings a site back to what an earlier version says, as a new version. */
public final class RestoreVersion {
  private final UnitOfWork units;
  private final Sites sites;
  private final Versions versions;
  private final AuditRecorder audit;
  private final Clock clock;

  public RestoreVersion(
      UnitOfWork units, Sites sites, Versions versions, AuditRecorder audit, Clock clock) {
    this.units = units;
    this.sites = sites;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The site as restored, or as it was where it says the same already; {@code SITE_NOT_FOUND} and
   * {@code SITE_VERSION_NOT_FOUND} where there is none of the user's, CONFLICT {@code
   * SITE_VERSION_CONFLICT} where somebody changes it at the same time.
   */
  public Site handle(Actor.User actor, SiteId id, int number) {
    return units.as(
        actor,
        () -> {
          Site site = sites.find(id).orElseThrow(() -> ShowSite.noSuchSite().asException());
          SiteVersion former =
              versions
                  .find(id, number)
                  .orElseThrow(
                      () ->
                          Problem.of(
                                  ErrorCode.SITE_VERSION_NOT_FOUND, "The site has no such version.")
                              .asException());
          Site restored = site.restored(former, clock.instant());
          if (restored.version() != site.version()) {
            sites.replace(site, restored);
            audit.record(
                actor,
                AuditAction.VERSION_RESTORE,
                actor.id(),
                new AuditResource("site", id.value()));
          }
          return restored;
        });
  }
}
