package dev.aether.adapter.ai.remote.model;

import dev.aether.domain.billing.price.ModelUsage;
import java.util.Objects;

/**
 * What a model said.
 *
 * @param whole whether it came to an end by itself, and not at the most that it may say
 */
public record ModelAnswer(String text, ModelUsage usage, boolean whole) {
  public ModelAnswer {
    Objects.requireNonNull(text);
    Objects.requireNonNull(usage);
  }
}
