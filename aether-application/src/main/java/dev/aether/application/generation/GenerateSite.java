package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.billing.Credits;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
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
  private final Generations generations;
  private final Sites sites;
  private final Credits credits;
  private final SiteComposer composer;
  private final Clock clock;

  public GenerateSite(
      UnitOfWork units,
      Generations generations,
      Sites sites,
      Credits credits,
      SiteComposer composer,
      Clock clock) {
    this.units = units;
    this.generations = generations;
    this.sites = sites;
    this.credits = credits;
    this.composer = composer;
    this.clock = clock;
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
                  giveUp(id, e.problem().message());
                }
              }
            });
  }

  /**
   * Ends a generation that cannot succeed and gives its credit back; nothing where it has ended.
   */
  public void giveUp(GenerationId id, String why) {
    units.run(
        SELF,
        () ->
            generations
                .find(id)
                .filter(found -> !found.status().isEnd())
                .ifPresent(
                    found -> {
                      generations.replace(found.failed(why));
                      credits.release(id.value());
                      draftOf(found)
                          .filter(Site::isUntouched)
                          .map(Site::id)
                          .ifPresent(sites::remove);
                    }));
  }

  private Optional<Generation> begin(GenerationId id) {
    return generations
        .find(id)
        .filter(found -> !found.status().isEnd())
        .map(
            found -> {
              Generation started = found.started();
              generations.replace(started);
              return started;
            });
  }

  private void work(Progress progress) {
    SiteContent content = composer.compose(progress.now.brief(), progress::reach);
    requireValid(content);
    progress.reach(GenerationStep.STORING_SITE);
    for (int tries = 1; ; tries++) {
      try {
        units.run(SELF, () -> store(progress.now, content));
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

  private void store(Generation generation, SiteContent content) {
    Optional<Site> draft = draftOf(generation);
    if (draft.isEmpty()) {
      generations.replace(generation.cancelled());
      credits.release(generation.id().value());
      return;
    }
    Site site = draft.get();
    Slug wanted = Slug.suggest(content.name().value(), site.slug());
    Site filled = site.filled(free(wanted), content, clock.instant());
    sites.replace(site, filled);
    generations.replace(generation.completed());
    credits.commit(generation.id().value());
  }

  private Optional<Site> draftOf(Generation generation) {
    return generation.site().flatMap(sites::find);
  }

  private Slug free(Slug wanted) {
    Set<Slug> taken = sites.takenLike(wanted);
    Slug candidate = wanted;
    for (int number = 2; taken.contains(candidate); number++) {
      candidate = wanted.numbered(number);
    }
    return candidate;
  }

  /** The generation as last stored; each step is stored as it begins, for whoever follows it. */
  private final class Progress {
    private Generation now;

    private Progress(Generation begun) {
      this.now = begun;
    }

    private void reach(GenerationStep step) {
      if (step != now.step()) {
        Generation next = now.reached(step);
        units.run(SELF, () -> generations.replace(next));
        now = next;
      }
    }
  }
}
