package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.ContentMerge;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteChanges;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.util.Optional;

/** Changes the content of a site; each accepted change leaves a version behind. */
public final class UpdateSite {
  private final UnitOfWork units;
  private final Sites sites;
  private final Versions versions;
  private final AuditRecorder audit;
  private final Clock clock;

  public UpdateSite(
      UnitOfWork units, Sites sites, Versions versions, AuditRecorder audit, Clock clock) {
    this.units = units;
    this.sites = sites;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The site after the edit, or as it was where that changes nothing; {@code SITE_NOT_FOUND} where
   * there is none of the user's, {@code SITE_INVALID_TREE} with all places where its components do
   * not fit, {@code SITE_VERSION_NOT_FOUND} where the version to merge from is gone, CONFLICT
   * {@code SITE_VERSION_CONFLICT} where it was made to another version or cannot be merged.
   */
  public Site handle(Actor.User actor, SiteId id, SiteEdit edit, Basis basis) {
    return units.as(
        actor,
        () -> {
          Site site =
              find(id, basis)
                  .filter(found -> found.owner().equals(actor.id()))
                  .orElseThrow(() -> ShowSite.noSuchSite().asException());
          Site updated = site.apply(changes(site, edit, basis), clock.instant());
          if (updated.version() != site.version()) {
            requireValid(site, updated);
            sites.replace(site, updated);
            audit.record(
                actor, AuditAction.SITE_UPDATE, actor.id(), new AuditResource("site", id.value()));
          }
          return updated;
        });
  }

  /** Who insists on a version need not wait for others: if one comes first, he has lost. */
  private Optional<Site> find(SiteId id, Basis basis) {
    return basis instanceof Basis.Exactly ? sites.find(id) : sites.findLocked(id);
  }

  private SiteChanges changes(Site site, SiteEdit edit, Basis basis) {
    if (basis instanceof Basis.Exactly exactly) {
      exactly.require(site);
    }
    if (basis instanceof Basis.MergedSince since && since.version() != site.version()) {
      return merged(site, edit, since.version());
    }
    return edit.changesOf(site.content());
  }

  private SiteChanges merged(Site site, SiteEdit edit, int since) {
    var base =
        versions
            .find(site.id(), since)
            .orElseThrow(
                () ->
                    Problem.at(
                            ErrorCode.SITE_VERSION_NOT_FOUND,
                            "/baseVersion",
                            "The site has no such version.")
                        .asException())
            .content();
    return ContentMerge.of(base, edit.changesOf(base), site.content());
  }

  private static void requireValid(Site before, Site after) {
    if (after.content().tree().equals(before.content().tree())) {
      return;
    }
    try {
      StandardComponent.registry().require(after.content().tree());
    } catch (DomainException e) {
      throw new DomainException(e.problem().under("/components"), e);
    }
  }
}
