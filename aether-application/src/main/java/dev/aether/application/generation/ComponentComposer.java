package dev.aether.application.generation;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.generation.ComponentWish;
import dev.aether.domain.theme.Theme;
import java.util.Objects;

/** The power to make one component; it may be slow, and it is called outside units. */
public interface ComponentComposer {

  /** The name that is recorded with a generation. */
  String model();

  /**
   * Makes a component; refuses with {@code VAL_INVALID_INPUT} a kind of which there is none, and
   * with {@code AI_GENERATION_FAILED} or {@code AI_TIMEOUT}.
   */
  Composed compose(ComponentWish wish, ModelWork work);

  /**
   * A component with what it is shown by.
   *
   * @param language as a tag such as {@code en}
   */
  record Composed(ComponentNode node, Theme theme, String language) {
    public Composed {
      Objects.requireNonNull(node);
      Objects.requireNonNull(theme);
      Objects.requireNonNull(language);
    }
  }
}
