package dev.aether.domain.generation.content;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.TextRule;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a text beside it (specification, section 2.1).
 *
 * @param industry 1 to 60 characters, such as {@code bakery}
 */
public record ContentContext(Optional<String> industry, Optional<Tone> tone, Optional<Goal> goal) {
  private static final TextRule INDUSTRY = new TextRule("industry", 1, 60);

  public ContentContext {
    industry = industry.map(text -> INDUSTRY.require(text, ErrorCode.VAL_INVALID_INPUT));
    Objects.requireNonNull(tone);
    Objects.requireNonNull(goal);
  }

  public static ContentContext unknown() {
    return new ContentContext(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
