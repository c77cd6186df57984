package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.access.Actor;

/** Lists what the user had generated. */
public final class ListGenerations {
  private final UnitOfWork units;
  private final GenerationViews views;

  public ListGenerations(UnitOfWork units, GenerationViews views) {
    this.units = units;
    this.views = views;
  }

  /** One page, newest first, and how many there are in all. */
  public GenerationViews.Page handle(Actor.User actor, PageRequest page) {
    return units.read(actor, () -> views.list(actor.id(), page));
  }
}
