package dev.aether.domain.generation;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a generation took from a model's provider (specification, section 1.6).
 *
 * @param model the name under which its prices are listed
 * @param inputTokens zero where the model counts none
 * @param outputTokens zero where the model counts none
 * @param cost in US dollars, with eight decimals at most
 */
public record GenerationUsage(String model, int inputTokens, int outputTokens, BigDecimal cost) {
  private static final int DECIMALS = 8;

  public GenerationUsage {
    Objects.requireNonNull(model);
    if (inputTokens < 0 || outputTokens < 0) {
      throw new IllegalArgumentException(inputTokens + " and " + outputTokens + " tokens");
    }
    if (cost.signum() < 0 || cost.stripTrailingZeros().scale() > DECIMALS) {
      throw new IllegalArgumentException("a cost of " + cost);
    }
    cost = cost.setScale(DECIMALS);
  }

  /** A model that costs nothing and counts nothing, such as the built-in one. */
  public static GenerationUsage free(String model) {
    return new GenerationUsage(model, 0, 0, BigDecimal.ZERO);
  }

  public long totalTokens() {
    return (long) inputTokens + outputTokens;
  }

  /** Both together, for a generation that asked its model more than once. */
  public GenerationUsage plus(GenerationUsage more) {
    if (!model.equals(more.model)) {
      throw new IllegalArgumentException(model + " and " + more.model + " have different prices");
    }
    return new GenerationUsage(
        model,
        Math.addExact(inputTokens, more.inputTokens),
        Math.addExact(outputTokens, more.outputTokens),
        cost.add(more.cost));
  }
}
