package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.Credits;
import dev.aether.application.billing.ModelPrices;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.prop.Violation;
import dev.aether.domain.component.standard.StandardComponent;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.Slug;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The job behind a generation: composes, fills the waiting draft and settles the credit.
 *
 * <p>It may run more than once (a crash, a slow node taken for dead): each write names the revision
 * that it saw, so the site is filled once and the credit settled once; who comes late is refused.
 */
public final class GenerateSite {
  private static final Actor SELF = new Actor.Service("generate-site");
  private static final int SLUG_TRIES = 5;

  private final UnitOfWork units;
  private final Stores stores;
  private final GiveUpGeneration giveUp;
  private final SiteComposer composer;
  private final Clock clock;
  private final UsageRecorder usage;

  public GenerateSite(UnitOfWork units, Stores stores, SiteComposer composer, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.giveUp = new GiveUpGeneration(units, stores);
    this.composer = composer;
    this.clock = clock;
    this.usage = new UsageRecorder(units, stores, clock);
  }

  /** Does the work, or nothing where it has already ended. */
  public void handle(GenerationId id) {
    units
        .as(SELF, () -> begin(id))
        .ifPresent(
            begun -> {
              try {
                work(new Progress(begun));
              } catch (DomainException e) {
                // A conflict means that somebody else took over; everything else ends it here.
                if (e.code() != ErrorCode.AI_GENERATION_CONFLICT) {
                  giveUp.handle(id, e.problem().message());
                }
              }
            });
  }

  private Optional<Generation> begin(GenerationId id) {
    return stores
        .generations()
        .find(id)
        .filter(found -> !found.status().isEnd())
        .map(
            found -> {
              Generation started = found.started();
              stores.generations().replace(started);
              return started;
            });
  }

  private void work(Progress progress) {
    SiteComposer.ComposedSite composed = composer.compose(progress.now.brief(), progress);
    requireValid(composed.content());
    progress.reach(GenerationStep.STORING_SITE);
    for (int tries = 1; ; tries++) {
      try {
        units.run(SELF, () -> store(progress.now, composed, progress.model));
        return;
      } catch (DomainException e) {
        if (e.code() != ErrorCode.SITE_SLUG_TAKEN || tries == SLUG_TRIES) {
          throw e;
        }
      }
    }
  }

  /** A composer may be a model, which writes what it likes. */
  private static void requireValid(SiteContent content) {
    List<Violation> violations = StandardComponent.registry().check(content.tree());
    if (!violations.isEmpty()) {
      Violation first = violations.get(0);
      throw Problem.at(
              ErrorCode.AI_GENERATION_FAILED,
              first.pointer(),
              "The page that was composed cannot be used: " + first.message())
          .asException();
    }
  }

  private void store(Generation generation, SiteComposer.ComposedSite composed, String model) {
    SiteContent content = composed.content();
    Optional<Site> draft = draftOf(generation);
    if (draft.isEmpty()) {
      stores.generations().replace(generation.cancelled());
      stores.credits().release(generation.id().value());
      record(AuditAction.AI_CANCEL, generation);
      return;
    }
    Site site = draft.get();
    Slug wanted = Slug.suggest(content.name().value(), site.slug());
    Instant now = clock.instant();
    Site filled = site.filled(free(wanted), content, now);
    stores.sites().replace(site, filled);
    stores.selections().record(filled, model, composed.selections(), now);
    stores.generations().replace(generation.completed());
    stores.credits().commit(generation.id().value());
    record(AuditAction.AI_COMPLETE, generation);
  }

  private void record(AuditAction action, Generation generation) {
    AuditResource resource = new AuditResource("generation", generation.id().value());
    stores.audit().record(SELF, action, generation.owner(), resource);
  }

  private Optional<Site> draftOf(Generation generation) {
    return generation.site().flatMap(stores.sites()::find);
  }

  private Slug free(Slug wanted) {
    Set<Slug> taken = stores.sites().takenLike(wanted);
    Slug candidate = wanted;
    for (int number = 2; taken.contains(candidate); number++) {
      candidate = wanted.numbered(number);
    }
    return candidate;
  }

  /** What a generation reads and writes. */
  public record Stores(
      Generations generations,
      Sites sites,
      Credits credits,
      ModelPrices prices,
      AuditRecorder audit,
      SelectionRecorder selections) {}

  /** The generation as last stored; each step is stored as it begins, for whoever follows it. */
  private final class Progress implements ModelWork {
    private Generation now;
    private String model = composer.model();

    private Progress(Generation begun) {
      this.now = begun;
    }

    @Override
    public void reach(GenerationStep step) {
      if (step.percent() > now.step().percent()) {
        Generation next = now.reached(step);
        units.run(SELF, () -> stores.generations().replace(next));
        now = next;
      }
    }

    @Override
    public void took(String by, ModelUsage used) {
      usage.record(now.id(), by, used);
      model = by;
    }
  }
}
