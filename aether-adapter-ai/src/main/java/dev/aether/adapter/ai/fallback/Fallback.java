package dev.aether.adapter.ai.fallback;

import dev.aether.application.generation.ModelWork;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import java.util.function.Supplier;

/** One attempt, and another one where the first came to nothing. */
final class Fallback {
  private Fallback() {}

  static <T> T of(Supplier<T> first, Supplier<T> second, String secondModel, ModelWork work) {
    try {
      return first.get();
    } catch (DomainException e) {
      if (e.code() != ErrorCode.AI_GENERATION_FAILED && e.code() != ErrorCode.AI_TIMEOUT) {
        throw e;
      }
      T made = second.get();
      work.took(secondModel, ModelUsage.tokens(0, 0));
      return made;
    }
  }
}
