package dev.aether.adapter.ai.fallback;

import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.generation.GenerationBrief;
import java.time.Duration;

/** Has another make the sites that the first one fails at; the other one must cost nothing. */
public final class FallbackComposer implements SiteComposer {
  private final SiteComposer first;
  private final SiteComposer second;

  public FallbackComposer(SiteComposer first, SiteComposer second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public String model() {
    return first.model();
  }

  @Override
  public Duration usualTime() {
    return first.usualTime();
  }

  @Override
  public ComposedSite compose(GenerationBrief brief, ModelWork work) {
    return Fallback.of(
        () -> first.compose(brief, work), () -> second.compose(brief, work), second.model(), work);
  }
}
