package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.application.billing.Credits;
import dev.aether.application.billing.Quotas;
import dev.aether.application.shared.Ids;
import dev.aether.application.shared.JobKind;
import dev.aether.application.shared.Jobs;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Clock;

/**
 * Accepts a brief: takes a credit and a place for the site, and queues the work, all or nothing.
 *
 * <p>The site exists at once, as a blank draft, so that its place counts and its id can be told.
 */
public final class RequestGeneration {
  private final UnitOfWork units;
  private final Stores stores;
  private final SiteComposer composer;
  private final Ids ids;
  private final Clock clock;

  public RequestGeneration(
      UnitOfWork units, Stores stores, SiteComposer composer, Ids ids, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.composer = composer;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The generation, which waits; LIMIT {@code SITE_LIMIT_EXCEEDED} or {@code AI_QUOTA_EXCEEDED}
   * where the plan has no room.
   */
  public Generation handle(Actor.User actor, GenerationBrief brief) {
    Site site = Site.blank(new SiteId(ids.next()), actor.id(), clock.instant());
    Generation generation =
        Generation.requested(new GenerationId(ids.next()), actor.id(), site.id(), brief);
    units.run(
        actor,
        () -> {
          stores
              .quotas()
              .lockSites(actor.id())
              .requireOneMore(
                  ErrorCode.SITE_LIMIT_EXCEEDED,
                  "The plan has no room for another site; a larger plan has more.");
          stores.credits().reserve(generation.id().value());
          stores.sites().add(site);
          stores.generations().add(generation, composer.model());
          stores.jobs().enqueue(JobKind.GENERATE_SITE, generation.id().value());
          stores
              .audit()
              .record(
                  actor,
                  AuditAction.SITE_CREATE,
                  actor.id(),
                  new AuditResource("site", site.id().value()));
          stores
              .audit()
              .record(
                  actor,
                  AuditAction.AI_GENERATE,
                  actor.id(),
                  new AuditResource("generation", generation.id().value()));
        });
    return generation;
  }

  /** What a generation is written to. */
  public record Stores(
      Quotas quotas,
      Credits credits,
      Sites sites,
      Generations generations,
      Jobs jobs,
      AuditRecorder audit) {}
}
