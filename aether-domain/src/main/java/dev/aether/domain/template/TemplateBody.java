package dev.aether.domain.template;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a site is begun from. Of a premium template only those see it who are entitled to it ({@link
 * TemplateEntitlement}).
 *
 * @param defaultContent words for the places of the structure, at most 65 536 characters as JSON
 * @param themePresets themes to choose from, at most 12
 */
public record TemplateBody(
    ComponentTree structure,
    PropValue.Fields defaultContent,
    List<Theme> themePresets,
    AiPrompts prompts) {
  private static final int MAX_CONTENT = 1 << 16;
  private static final int MAX_PRESETS = 12;

  public TemplateBody {
    Objects.requireNonNull(structure);
    Objects.requireNonNull(prompts);
    themePresets = List.copyOf(themePresets);
    if (defaultContent.toJson().length() > MAX_CONTENT) {
      throw refuse("/defaultContent", "It has more than " + MAX_CONTENT + " characters.");
    }
    if (themePresets.size() > MAX_PRESETS) {
      throw refuse("/themePresets", "There are more than " + MAX_PRESETS + ".");
    }
  }

  /** A structure with nothing beside it. */
  public static TemplateBody of(ComponentTree structure) {
    return new TemplateBody(structure, PropValue.fields(Map.of()), List.of(), AiPrompts.none());
  }

  private static RuntimeException refuse(String pointer, String message) {
    return Problem.at(ErrorCode.TEMPLATE_INVALID, pointer, message).asException();
  }
}
