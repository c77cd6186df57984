package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a generation up at its owner's wish, and its credit back. Whoever works on it notices with
 * its next step, which then belongs to a revision that is gone.
 */
public final class CancelGeneration {
  private static final Actor SELF = new Actor.Service("cancel-generation");

  /** The work goes on meanwhile, and each of its steps may come first. */
  private static final int TRIES = 10;

  private final UnitOfWork units;
  private final GenerateSite.Stores stores;
  private final AuditRecorder audit;

  public CancelGeneration(UnitOfWork units, GenerateSite.Stores stores, AuditRecorder audit) {
    this.units = units;
    this.stores = stores;
    this.audit = audit;
  }

  /**
   * The generation, cancelled; {@code AI_GENERATION_NOT_FOUND} where there is none of the user's,
   * CONFLICT {@code AI_GENERATION_CONFLICT} where it has ended.
   */
  public Generation handle(Actor.User actor, GenerationId id) {
    for (int tries = 1; ; tries++) {
      Generation seen = units.read(SELF, () -> find(actor, id));
      Generation cancelled = seen.cancelled(); // refuses where it has ended
      try {
        units.run(SELF, () -> store(actor, cancelled));
        return cancelled;
      } catch (DomainException e) {
        if (e.code() != ErrorCode.AI_GENERATION_CONFLICT || tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private Generation find(Actor.User actor, GenerationId id) {
    return stores
        .generations()
        .find(id)
        .filter(found -> found.owner().equals(actor.id()))
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.AI_GENERATION_NOT_FOUND, "There is no such generation.")
                    .asException());
  }

  private void store(Actor.User actor, Generation cancelled) {
    // The site first, as everybody does who changes both.
    Optional<Site> site = cancelled.site().flatMap(stores.sites()::findLocked);
    stores.generations().replace(cancelled);
    stores.credits().release(cancelled.id().value());
    site.filter(Site::isUntouched)
        .ifPresent(
            draft -> {
              stores.sites().remove(draft.id());
              record(actor, AuditAction.SITE_DELETE, "site", draft.id().value());
            });
    record(actor, AuditAction.AI_CANCEL, "generation", cancelled.id().value());
  }

  private void record(Actor.User actor, AuditAction action, String type, UUID id) {
    audit.record(actor, action, actor.id(), new AuditResource(type, id));
  }
}
