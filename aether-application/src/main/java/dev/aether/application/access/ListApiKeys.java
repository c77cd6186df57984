package dev.aether.application.access;

import dev.aether.domain.access.Actor;
import java.util.List;

/** Lists the user's API keys, without what opens. */
public final class ListApiKeys {
  private final UnitOfWork units;
  private final ApiKeys keys;

  public ListApiKeys(UnitOfWork units, ApiKeys keys) {
    this.units = units;
    this.keys = keys;
  }

  /** All of them, newest first. */
  public List<ApiKeyView> handle(Actor.User actor) {
    return units.read(actor, () -> keys.list(actor.id()));
  }
}
