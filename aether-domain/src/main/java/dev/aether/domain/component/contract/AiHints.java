package dev.aether.domain.component.contract;

import java.util.List;

/** When a model should take a component, and when not (specification, section 1.3). */
public record AiHints(List<String> bestFor, List<String> avoidFor) {
  public static final AiHints NONE = new AiHints(List.of(), List.of());

  public AiHints {
    bestFor = List.copyOf(bestFor);
    avoidFor = List.copyOf(avoidFor);
  }
}
