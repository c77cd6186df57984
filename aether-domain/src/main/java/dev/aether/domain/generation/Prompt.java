package dev.aether.domain.generation;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;

/**
 * The sentence that a site is made from: 10 to 500 code points after trimming (specification,
 * section 2.1).
 */
public record Prompt(String value) {
  public static final int MIN = 10;
  public static final int MAX = 500;
  public static final TextRule RULE = new TextRule("prompt", MIN, MAX);

  /** Trims; refuses with {@link ErrorCode#AI_INVALID_PROMPT} and how many code points there are. */
  public Prompt {
    value = RULE.require(value, ErrorCode.AI_INVALID_PROMPT);
  }

  @Override
  public String toString() {
    return value;
  }
}
