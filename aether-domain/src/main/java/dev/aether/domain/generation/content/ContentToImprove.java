package dev.aether.domain.generation.content;

import dev.aether.domain.generation.Prompt;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.TextRule;
import java.util.Objects;

/**
 * A text that shall become better, with what is known beside it (specification, section 2.1).
 *
 * @param text 10 to 10,000 characters, runs of blanks counted as one
 */
public record ContentToImprove(String text, ContentContext context) {
  private static final TextRule RULE = new TextRule("content", Prompt.MIN, 10_000);

  /** Trims; refuses with {@link ErrorCode#VAL_INVALID_INPUT}. */
  public ContentToImprove {
    Objects.requireNonNull(context);
    text = RULE.requireAt("/content", text, ErrorCode.VAL_INVALID_INPUT);
    RULE.objectionTo(folded(text))
        .ifPresent(
            why -> {
              throw Problem.at(ErrorCode.VAL_INVALID_INPUT, "/content", why).asException();
            });
  }

  /** Its beginning, by which it is recorded. */
  public Prompt beginning() {
    String folded = folded(text);
    int length = folded.codePointCount(0, folded.length());
    return new Prompt(
        length <= Prompt.MAX
            ? folded
            : folded.substring(0, folded.offsetByCodePoints(0, Prompt.MAX)));
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
