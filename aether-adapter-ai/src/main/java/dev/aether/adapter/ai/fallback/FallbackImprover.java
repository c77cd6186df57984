package dev.aether.adapter.ai.fallback;

import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.TextImprover;
import dev.aether.domain.generation.content.ContentToImprove;

/** Has another make the texts that the first one fails at; the other one must cost nothing. */
public final class FallbackImprover implements TextImprover {
  private final TextImprover first;
  private final TextImprover second;

  public FallbackImprover(TextImprover first, TextImprover second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public String model() {
    return first.model();
  }

  @Override
  public String improve(ContentToImprove content, ModelWork work) {
    return Fallback.of(
        () -> first.improve(content, work),
        () -> second.improve(content, work),
        second.model(),
        work);
  }
}
