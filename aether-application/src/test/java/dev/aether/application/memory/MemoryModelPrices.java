package dev.aether.application.memory;

import dev.aether.application.billing.ModelPrices;
import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.billing.price.ModelPricing;
import dev.aether.domain.shared.DomainException;

final class MemoryModelPrices implements ModelPrices {
  private final Memory memory;

  MemoryModelPrices(Memory memory) {
    this.memory = memory;
  }

  @Override
  public ModelPricing all() {
    return new ModelPricing(memory.tables().prices);
  }

  @Override
  public void bring(ModelPrice price) {
    memory.requireService();
    if (!costsThat(price)) {
      memory
          .tables()
          .prices
          .removeIf(
              row ->
                  row.model().equals(price.model()) && row.validFrom().equals(price.validFrom()));
      memory.tables().prices.add(price);
    }
  }

  private boolean costsThat(ModelPrice price) {
    try {
      ModelPrice now = all().priceOn(price.model(), price.validFrom());
      return now.inputPerMillion().compareTo(price.inputPerMillion()) == 0
          && now.outputPerMillion().compareTo(price.outputPerMillion()) == 0
          && now.perImage().compareTo(price.perImage()) == 0;
    } catch (DomainException e) {
      return false; // it has no price yet
    }
  }
}
