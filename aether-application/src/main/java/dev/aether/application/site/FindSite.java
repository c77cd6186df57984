package dev.aether.application.site;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Finds a site for whoever asks: its owner sees it whole, anybody else what is live of it. */
public final class FindSite {
  private final UnitOfWork units;
  private final SiteViews views;

  public FindSite(UnitOfWork units, SiteViews views) {
    this.units = units;
    this.views = views;
  }

  /** What {@code visitor} may see of the site, told apart by what he makes of either. */
  public <T> T handle(Actor visitor, SiteId id, Answer<T> answer) {
    return find(
        visitor, (actor, all) -> all.find(actor.id(), id), () -> views.published(id), answer);
  }

  /** The same by the slug. */
  public <T> T handle(Actor visitor, Slug slug, Answer<T> answer) {
    return find(
        visitor, (actor, all) -> all.find(actor.id(), slug), () -> views.published(slug), answer);
  }

  private <T> T find(
      Actor visitor,
      BiFunction<Actor.User, SiteViews, Optional<SiteView>> own,
      Supplier<Optional<PublishedView>> live,
      Answer<T> answer) {
    if (visitor instanceof Actor.User user) {
      Optional<SiteView> view = units.read(user, () -> own.apply(user, views));
      if (view.isPresent()) {
        return answer.whole(view.get());
      }
    }
    return units
        .read(Actor.anonymous(), live)
        .map(answer::published)
        .orElseThrow(() -> ShowSite.noSuchSite().asException());
  }

  /** What somebody makes of what he finds. */
  public interface Answer<T> {
    T whole(SiteView site);

    T published(PublishedView site);
  }
}
