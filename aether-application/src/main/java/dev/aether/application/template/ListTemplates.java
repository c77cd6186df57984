package dev.aether.application.template;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;

/** Lists templates; all see the same. */
public final class ListTemplates {
  private final UnitOfWork units;
  private final TemplateViews views;

  public ListTemplates(UnitOfWork units, TemplateViews views) {
    this.units = units;
    this.views = views;
  }

  /** One page, and how many there are in all. */
  public TemplateViews.Page handle(TemplateQuery query) {
    return units.as(Actor.anonymous(), () -> views.list(query));
  }
}
