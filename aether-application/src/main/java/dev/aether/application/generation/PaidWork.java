package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationStep;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.shared.DomainException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Has a model work while its caller waits: a credit is taken first and given back where nothing
 * comes of it. What a crash leaves behind {@link GiveUpGeneration#overdue} ends.
 */
public final class PaidWork {
  private static final Actor SELF = new Actor.Service("paid-work");

  private final UnitOfWork units;
  private final GenerateSite.Stores stores;
  private final GiveUpGeneration giveUp;
  private final UsageRecorder usage;
  private final Ids ids;

  public PaidWork(UnitOfWork units, GenerateSite.Stores stores, Ids ids, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.giveUp = new GiveUpGeneration(units, stores);
    this.usage = new UsageRecorder(units, stores, clock);
    this.ids = ids;
  }

  /**
   * What is asked of which model.
   *
   * @param action by which it is recorded
   */
  record Order(GenerationType type, GenerationBrief brief, String model, AuditAction action) {}

  /** What was made, under which generation. */
  record Done<T>(GenerationId id, T result) {}

  /**
   * Does the work outside of any unit and stores what was made together with its end; LIMIT {@code
   * AI_QUOTA_EXCEEDED} where no credit is left, and whatever {@code work} refuses with.
   */
  <T> Done<T> handle(
      Actor.User actor, Order order, Function<ModelWork, T> work, Consumer<T> store) {
    Generation asked =
        Generation.requested(
            new GenerationId(ids.next()),
            actor.id(),
            order.type(),
            Optional.empty(),
            order.brief());
    units.run(actor, () -> begin(actor, asked, order));
    try {
      T result = work.apply(recorded(asked.id()));
      units.run(SELF, () -> complete(asked, () -> store.accept(result)));
      return new Done<>(asked.id(), result);
    } catch (DomainException e) {
      giveUp.handle(asked.id(), e.problem().message());
      throw e;
    } catch (RuntimeException e) {
      giveUp.handle(asked.id(), "Something went wrong on our side; please try again.");
      throw e;
    }
  }

  /** Steps are of no interest: whoever asked is waiting for the whole. */
  private ModelWork recorded(GenerationId id) {
    return new ModelWork() {
      @Override
      public void reach(GenerationStep step) {}

      @Override
      public void took(String model, ModelUsage used) {
        usage.record(id, model, used);
      }
    };
  }

  private void begin(Actor.User actor, Generation asked, Order order) {
    stores.credits().reserve(asked.id().value());
    stores.generations().add(asked, order.model());
    AuditResource resource = new AuditResource("generation", asked.id().value());
    stores.audit().record(actor, order.action(), actor.id(), resource);
  }

  private void complete(Generation asked, Runnable store) {
    Generation started = asked.started();
    stores.generations().replace(started);
    stores.generations().replace(started.completed());
    stores.credits().commit(asked.id().value());
    store.run();
  }
}
