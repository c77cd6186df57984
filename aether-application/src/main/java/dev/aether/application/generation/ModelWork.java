package dev.aether.application.generation;

import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.generation.GenerationStep;

/**
 * Hears of the work of a model while it is done: how far it is, and what it takes, which has to be
 * paid also where nothing comes of it.
 */
public interface ModelWork {

  /** A step begins; one that is not further than the last is passed over. */
  void reach(GenerationStep step);

  /**
   * A model was asked. The last one that is told is the one whose work counts; a composer that did
   * all by itself, as its {@code model()} says and at no cost, need not tell.
   */
  void took(String model, ModelUsage usage);

  /** For work that nobody follows and nobody pays. */
  static ModelWork unwatched() {
    return new ModelWork() {
      @Override
      public void reach(GenerationStep step) {}

      @Override
      public void took(String model, ModelUsage usage) {}
    };
  }
}
