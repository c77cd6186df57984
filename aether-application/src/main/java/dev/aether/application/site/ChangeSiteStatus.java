package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

/** Takes a site offline, puts it away or brings it back; going live is a deployment. */
public final class ChangeSiteStatus {
  private final UnitOfWork units;
  private final Sites sites;
  private final AuditRecorder audit;
  private final Clock clock;

  public ChangeSiteStatus(UnitOfWork units, Sites sites, AuditRecorder audit, Clock clock) {
    this.units = units;
    this.sites = sites;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is to become of it. */
  public enum Step {
    UNPUBLISH(Site::unpublish, AuditAction.SITE_UNPUBLISH),
    ARCHIVE(Site::archive, AuditAction.SITE_ARCHIVE),
    UNARCHIVE(Site::unarchive, AuditAction.SITE_RESTORE);

    private final BiFunction<Site, Instant, Site> change;
    private final AuditAction action;

    Step(BiFunction<Site, Instant, Site> change, AuditAction action) {
      this.change = change;
      this.action = action;
    }
  }

  /**
   * The site after the step; {@code SITE_NOT_FOUND} where there is none of the user's, CONFLICT
   * {@code SITE_STATUS_CONFLICT} or {@code SITE_ARCHIVED} where it is not in a state for it.
   */
  public Site handle(Actor.User actor, SiteId id, Step step) {
    return units.as(
        actor,
        () -> {
          Site site =
              sites
                  .find(id)
                  .filter(found -> found.owner().equals(actor.id()))
                  .orElseThrow(() -> ShowSite.noSuchSite().asException());
          Site changed = step.change.apply(site, clock.instant());
          sites.replace(site, changed);
          audit.record(actor, step.action, actor.id(), new AuditResource("site", id.value()));
          return changed;
        });
  }
}
