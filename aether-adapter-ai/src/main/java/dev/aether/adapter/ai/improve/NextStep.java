package dev.aether.adapter.ai.improve;

import dev.aether.domain.generation.content.Check;
import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.ContentScores;
import dev.aether.domain.generation.content.Goal;
import dev.aether.domain.generation.content.prose.TextLanguage;

/** Tells the reader at the end what to do, where that is wanted and nothing does. */
final class NextStep implements Rewrite {
  @Override
  public String apply(String text, ContentContext context) {
    boolean wanted = context.goal().filter(goal -> goal != Goal.INFORMATION).isPresent();
    ContentScores scores = ContentScores.of(text, context);
    boolean missing =
        scores.engagement().findings().stream()
            .anyMatch(finding -> finding.check() == Check.NO_CALL_TO_ACTION);
    if (!wanted || !missing || scores.language() == TextLanguage.OTHER) {
      return text;
    }
    String end = text.matches("(?s).*[.!?…。]") ? " " : ". ";
    return text
        + end
        + (scores.language() == TextLanguage.KOREAN
            ? "궁금한 점은 편하게 문의해 주세요."
            : "Contact us to find out more.");
  }
}
