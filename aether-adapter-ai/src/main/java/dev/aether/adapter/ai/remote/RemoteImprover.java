package dev.aether.adapter.ai.remote;

import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.TextImprover;
import dev.aether.domain.generation.content.ContentToImprove;

/** Has a provider's model write texts better. */
public final class RemoteImprover implements TextImprover {
  private final Rounds rounds;

  public RemoteImprover(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public String model() {
    return rounds.model();
  }

  @Override
  public String improve(ContentToImprove content, ModelWork work) {
    return rounds.ask(
        TextQuestion.of(content), answer -> TextQuestion.read(answer, content), work, part -> {});
  }
}
