package dev.aether.application.template;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.template.TemplateId;
import java.util.Optional;

/** Shows a template, and to those who may build on it what it is made of. */
public final class ShowTemplate {
  private final UnitOfWork units;
  private final TemplateViews views;

  public ShowTemplate(UnitOfWork units, TemplateViews views) {
    this.units = units;
    this.views = views;
  }

  /**
   * A template as somebody sees it.
   *
   * @param body empty where he may not build on it
   */
  public record Shown(TemplateView view, Optional<TemplateViews.Body> body) {}

  /** The template; {@code TEMPLATE_NOT_FOUND} where there is none. */
  public Shown handle(Actor visitor, TemplateId id) {
    return units.as(
        visitor,
        () ->
            new Shown(
                views.view(id).orElseThrow(() -> UpdateTemplate.noSuchTemplate().asException()),
                views.body(id)));
  }
}
