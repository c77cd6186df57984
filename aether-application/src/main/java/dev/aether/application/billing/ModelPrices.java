package dev.aether.application.billing;

import dev.aether.domain.billing.price.ModelPrice;
import dev.aether.domain.billing.price.ModelPricing;

/** What models cost: the official prices and those that an operator added. */
public interface ModelPrices {
  /** All prices that are known, of every day. */
  ModelPricing all();

  /**
   * Sets a price from its day on, in the system only; nothing where the model costs that already on
   * that day.
   */
  void bring(ModelPrice price);
}
