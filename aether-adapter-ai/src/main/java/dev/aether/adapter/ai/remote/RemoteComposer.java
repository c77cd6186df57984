package dev.aether.adapter.ai.remote;

import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.SiteComposer;
import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.generation.GenerationStep;
import java.time.Duration;

/** Has a provider's model compose sites. */
public final class RemoteComposer implements SiteComposer {
  private static final Duration USUAL_TIME = Duration.ofSeconds(15);

  private final Rounds rounds;

  public RemoteComposer(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public String model() {
    return rounds.model();
  }

  @Override
  public Duration usualTime() {
    return USUAL_TIME;
  }

  @Override
  public ComposedSite compose(GenerationBrief brief, ModelWork work) {
    work.reach(GenerationStep.READING_PROMPT);
    return ComposedSite.of(
        rounds.ask(
            SiteQuestion.of(brief),
            answer -> SiteQuestion.read(answer, brief),
            work,
            new Progress(work)));
  }
}
