package dev.aether.domain.generation;

import dev.aether.domain.template.TemplateCategory;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody asks for: the prompt and, where he has wishes, the kind of site, its look and
 * features that it must have (specification, section 2.1).
 */
public record GenerationBrief(
    Prompt prompt,
    Optional<TemplateCategory> template,
    Optional<ColorScheme> colorScheme,
    Optional<FontStyle> font,
    List<String> features) {
  public GenerationBrief {
    Objects.requireNonNull(prompt);
    Objects.requireNonNull(template);
    Objects.requireNonNull(colorScheme);
    Objects.requireNonNull(font);
    features = List.copyOf(features);
  }

  /** A brief without wishes. */
  public static GenerationBrief of(Prompt prompt) {
    return new GenerationBrief(
        prompt, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
