package dev.aether.adapter.ai.remote;

import dev.aether.application.generation.ComponentComposer;
import dev.aether.application.generation.ModelWork;
import dev.aether.domain.billing.price.ModelUsage;
import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.generation.ComponentWish;

/** Has a provider's model write single sections, and another composer make what is no section. */
public final class RemoteComponents implements ComponentComposer {
  private final Rounds rounds;
  private final ComponentComposer others;

  /**
   * Sections of a model.
   *
   * @param others makes the small parts, at no cost
   */
  public RemoteComponents(Rounds rounds, ComponentComposer others) {
    this.rounds = rounds;
    this.others = others;
  }

  @Override
  public String model() {
    return rounds.model();
  }

  @Override
  public Composed compose(ComponentWish wish, ModelWork work) {
    if (wish.kind() != ComponentKind.SECTION) {
      Composed made = others.compose(wish, work);
      work.took(others.model(), ModelUsage.tokens(0, 0));
      return made;
    }
    return rounds.ask(
        SectionQuestion.of(wish), answer -> SectionQuestion.read(answer, wish), work, part -> {});
  }
}
