package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;

/** Lists the user's own sites. */
public final class ListSites {
  private final UnitOfWork units;
  private final SiteViews views;

  public ListSites(UnitOfWork units, SiteViews views) {
    this.units = units;
    this.views = views;
  }

  public SiteViews.Page handle(Actor.User actor, SiteQuery query) {
    return units.read(actor, () -> views.list(actor.id(), query));
  }
}
