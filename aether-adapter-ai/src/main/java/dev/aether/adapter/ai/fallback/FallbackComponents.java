package dev.aether.adapter.ai.fallback;

import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.generation.ComponentWish;

/** Has another make the sections that the first one fails at; the other one must cost nothing. */
public final class FallbackComponents implements ComponentComposer {
  private final ComponentComposer first;
  private final ComponentComposer second;

  public FallbackComponents(ComponentComposer first, ComponentComposer second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public String model() {
    return first.model();
  }

  @Override
  public Composed compose(ComponentWish wish, ModelWork work) {
    return Fallback.of(
        () -> first.compose(wish, work), () -> second.compose(wish, work), second.model(), work);
  }
}
