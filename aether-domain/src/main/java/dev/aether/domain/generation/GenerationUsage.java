package dev.aether.domain.generation;

import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.shared.Money;
import java.util.Objects;

/**
 * What a generation took from a model's provider (specification, section 1.6).
 *
 * @param model the name under which its prices are listed
 * @param took tokens and images; nothing where the model counts none
 * @param cost at the prices of the day on which it was taken
 */
public record GenerationUsage(String model, ModelUsage took, Money cost) {
  public GenerationUsage {
    Objects.requireNonNull(model);
    Objects.requireNonNull(took);
    if (cost.isNegative()) {
      throw new IllegalArgumentException("a cost of " + cost);
    }
  }

  /** A model that costs nothing and counts nothing, such as the built-in one. */
  public static GenerationUsage free(String model) {
    return new GenerationUsage(model, ModelUsage.tokens(0, 0), Money.usd("0"));
  }

  public long totalTokens() {
    return Math.addExact(took.inputTokens(), took.outputTokens());
  }

  /** Both together, for work that another model took over: it is that one's, and both cost. */
  public GenerationUsage then(GenerationUsage later) {
    return new GenerationUsage(later.model, took, cost).plus(later);
  }

  /** Both together, for a generation that asked its model more than once. */
  public GenerationUsage plus(GenerationUsage more) {
    if (!model.equals(more.model)) {
      throw new IllegalArgumentException(model + " and " + more.model + " have different prices");
    }
    return new GenerationUsage(
        model,
        new ModelUsage(
            Math.addExact(took.inputTokens(), more.took.inputTokens()),
            Math.addExact(took.outputTokens(), more.took.outputTokens()),
            Math.addExact(took.images(), more.took.images())),
        cost.plus(more.cost));
  }
}
