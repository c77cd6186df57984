package dev.aether.application.template;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.template.Rating;
import dev.aether.domain.template.TemplateId;

/** Gives or changes the user's rating of a template. */
public final class RateTemplate {
  private final UnitOfWork units;
  private final Ratings ratings;
  private final TemplateViews views;

  public RateTemplate(UnitOfWork units, Ratings ratings, TemplateViews views) {
    this.units = units;
    this.ratings = ratings;
    this.views = views;
  }

  /** How it is rated afterwards; {@code TEMPLATE_NOT_FOUND} where there is none. */
  public TemplateView.Rated handle(Actor.User actor, TemplateId id, Rating rating) {
    return units.as(
        actor,
        () -> {
          ratings.rate(id, actor.id(), rating);
          return views
              .view(id)
              .map(TemplateView::rated)
              .orElseThrow(() -> UpdateTemplate.noSuchTemplate().asException());
        });
  }
}
