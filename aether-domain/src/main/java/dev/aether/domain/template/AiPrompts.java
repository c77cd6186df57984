package dev.aether.domain.template;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;

/**
 * What a model is told besides the user's prompt when it builds from a template: on the structure,
 * the words and the style. Each has up to 2000 characters and may be empty (specification, section
 * 1.4).
 */
public record AiPrompts(String structure, String content, String style) {
  private static final TextRule RULE = new TextRule("AI prompt", 0, 2_000);

  public AiPrompts {
    structure = RULE.requireAt("/aiPrompts/structure", structure, ErrorCode.TEMPLATE_INVALID);
    content = RULE.requireAt("/aiPrompts/content", content, ErrorCode.TEMPLATE_INVALID);
    style = RULE.requireAt("/aiPrompts/style", style, ErrorCode.TEMPLATE_INVALID);
  }

  public static AiPrompts none() {
    return new AiPrompts("", "", "");
  }
}
