package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** Tells how far a generation of the user's own is. */
public final class ShowGeneration {
  private final UnitOfWork units;
  private final Generations generations;

  public ShowGeneration(UnitOfWork units, Generations generations) {
    this.units = units;
    this.generations = generations;
  }

  /**
   * The generation; {@code AI_GENERATION_NOT_FOUND} where there is none or it is somebody else's.
   */
  public Generation handle(Actor.User actor, GenerationId id) {
    return units
        .read(actor, () -> generations.find(id))
        .filter(generation -> generation.owner().equals(actor.id()))
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.AI_GENERATION_NOT_FOUND, "There is no such generation.")
                    .asException());
  }
}
