package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.Optional;

/** Finds a site for whoever asks: its owner sees it whole, anybody else what is live of it. */
public final class FindSite {
  private final UnitOfWork units;
  private final SiteViews views;

  public FindSite(UnitOfWork units, SiteViews views) {
    this.units = units;
    this.views = views;
  }

  /** The whole site; empty where it is not the visitor's own. */
  public Optional<SiteView> own(Actor visitor, SiteId id) {
    return visitor instanceof Actor.User user
        ? units.read(user, () -> views.find(user.id(), id))
        : Optional.empty();
  }

  /** The same by the slug. */
  public Optional<SiteView> own(Actor visitor, Slug slug) {
    return visitor instanceof Actor.User user
        ? units.read(user, () -> views.find(user.id(), slug))
        : Optional.empty();
  }

  /** What is live of a site, the same for everybody; {@code SITE_NOT_FOUND} where nothing is. */
  public PublishedView live(SiteId id) {
    return shown(units.read(Actor.anonymous(), () -> views.published(id)));
  }

  /** The same by the slug. */
  public PublishedView live(Slug slug) {
    return shown(units.read(Actor.anonymous(), () -> views.published(slug)));
  }

  private static PublishedView shown(Optional<PublishedView> live) {
    return live.orElseThrow(() -> ShowSite.noSuchSite().asException());
  }
}
