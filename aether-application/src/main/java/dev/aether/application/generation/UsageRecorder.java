package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationUsage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes down at once what a generation took of a model, at the price of the day. */
final class UsageRecorder {
  private static final Actor SELF = new Actor.Service("record-usage");

  private final UnitOfWork units;
  private final GenerateSite.Stores stores;
  private final Clock clock;

  UsageRecorder(UnitOfWork units, GenerateSite.Stores stores, Clock clock) {
    this.units = units;
    this.stores = stores;
    this.clock = clock;
  }

  /** Refuses with {@code PRICE_UNKNOWN_MODEL} a model that has no price. */
  void record(GenerationId id, String model, ModelUsage usage) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    units.run(
        SELF,
        () ->
            stores
                .generations()
                .took(
                    id,
                    new GenerationUsage(
                        model, usage, stores.prices().all().cost(model, usage, today))));
  }
}
