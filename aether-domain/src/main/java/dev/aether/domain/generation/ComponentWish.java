package dev.aether.domain.generation;

import dev.aether.domain.component.ComponentKind;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One component that somebody describes (specification, section 2.1). */
public record ComponentWish(
    Prompt description,
    ComponentKind kind,
    Optional<ColorScheme> colorScheme,
    Optional<FontStyle> font) {
  public ComponentWish {
    Objects.requireNonNull(description);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(colorScheme);
    Objects.requireNonNull(font);
  }

  /** The wish as it is recorded; the description names what is wished for, too. */
  public GenerationBrief brief() {
    return new GenerationBrief(
        description, Optional.empty(), colorScheme, font, List.of(description.value()));
  }
}
