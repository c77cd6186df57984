package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.util.List;
import java.util.Optional;

/** Ends a generation that comes to nothing, and gives its credit back. */
public final class GiveUpGeneration {
  private static final Actor SELF = new Actor.Service("give-up-generation");

  /** What nobody works on any more after a crash, since it has no job. */
  private static final List<GenerationType> WITHOUT_JOB =
      List.of(GenerationType.COMPONENT, GenerationType.OPTIMIZATION, GenerationType.IMAGE);

  private final UnitOfWork units;
  private final GenerateSite.Stores stores;

  public GiveUpGeneration(UnitOfWork units, GenerateSite.Stores stores) {
    this.units = units;
    this.stores = stores;
  }

  /** Ends it, with its draft where that is still untouched; nothing where it has ended. */
  public void handle(GenerationId id, String why) {
    units.run(
        SELF,
        () ->
            stores
                .generations()
                .find(id)
                .filter(found -> !found.status().isEnd())
                .ifPresent(found -> giveUp(found, why)));
  }

  /** Ends what somebody waited for whose server is gone; how many these were. */
  public int overdue() {
    int ended = 0;
    for (GenerationType type : WITHOUT_JOB) {
      List<GenerationId> late =
          units.read(SELF, () -> stores.generations().unfinished(type, type.timeLimit()));
      late.forEach(id -> handle(id, "It was not finished in time."));
      ended += late.size();
    }
    return ended;
  }

  private void giveUp(Generation found, String why) {
    // The site first, as everybody does who changes both.
    Optional<SiteId> draft =
        found.site().flatMap(stores.sites()::findLocked).filter(Site::isUntouched).map(Site::id);
    stores.generations().replace(found.failed(why));
    stores.credits().release(found.id().value());
    draft.ifPresent(stores.sites()::remove);
    record(AuditAction.AI_FAIL, found, new AuditResource("generation", found.id().value()));
    draft.ifPresent(
        site -> record(AuditAction.SITE_DELETE, found, new AuditResource("site", site.value())));
  }

  private void record(AuditAction action, Generation about, AuditResource resource) {
    stores.audit().record(SELF, action, about.owner(), resource);
  }
}
