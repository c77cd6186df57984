package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.site.ShowSite;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.SiteId;
import java.util.List;

/** Tells a site's owner why its composer chose what it chose. */
public final class ShowSelections {
  private final UnitOfWork units;
  private final Sites sites;
  private final ComponentSelections selections;

  public ShowSelections(UnitOfWork units, Sites sites, ComponentSelections selections) {
    this.units = units;
    this.sites = sites;
    this.selections = selections;
  }

  /**
   * The choices in the order in which they were made, none for a site that no composer made; {@code
   * SITE_NOT_FOUND} where the site is not the user's.
   */
  public List<ComponentSelections.Made> handle(Actor.User actor, SiteId id) {
    return units
        .read(
            actor,
            () ->
                sites
                    .find(id)
                    .filter(site -> site.owner().equals(actor.id()))
                    .map(site -> selections.of(id)))
        .orElseThrow(() -> ShowSite.noSuchSite().asException());
  }
}
