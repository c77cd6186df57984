package dev.aether.application.access;

import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKeyId;
import java.time.Clock;

/** Takes an API key of the user's own back, for good. */
public final class RevokeApiKey {
  private final UnitOfWork units;
  private final ApiKeys keys;
  private final AccessEvents events;
  private final Clock clock;

  public RevokeApiKey(UnitOfWork units, ApiKeys keys, AccessEvents events, Clock clock) {
    this.units = units;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  /** Revokes it; {@code KEY_NOT_FOUND} where there is none of the user's. */
  public void handle(Actor.User actor, ApiKeyId id) {
    units.run(
        actor,
        () -> {
          keys.revoke(id, clock.instant());
          events.keyRevoked(actor, id);
        });
  }
}
