package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;

/** Reads one site of the user's own. */
public final class ShowSite {
  private final UnitOfWork units;
  private final SiteViews views;

  public ShowSite(UnitOfWork units, SiteViews views) {
    this.units = units;
    this.views = views;
  }

  /** The site; {@code SITE_NOT_FOUND} where there is none or it is somebody else's. */
  public SiteView handle(Actor.User actor, SiteId id) {
    return units
        .read(actor, () -> views.find(actor.id(), id))
        .orElseThrow(() -> noSuchSite().asException());
  }

  /** The one answer for a site that is not there and for one that is not the caller's. */
  public static Problem noSuchSite() {
    return Problem.of(ErrorCode.SITE_NOT_FOUND, "There is no such site.");
  }
}
