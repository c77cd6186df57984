package dev.aether.application.billing;

import dev.aether.domain.billing.price.ModelPricing;

/** What models cost: the official prices and those that an operator added. */
public interface ModelPrices {
  /** All prices that are known, of every day. */
  ModelPricing all();
}
