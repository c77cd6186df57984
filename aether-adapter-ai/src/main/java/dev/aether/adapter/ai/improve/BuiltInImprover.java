package dev.aether.adapter.ai.improve;

import dev.aether.application.generation.ModelWork;
import dev.aether.application.generation.TextImprover;
import dev.aether.domain.generation.content.ContentContext;
import dev.aether.domain.generation.content.ContentScores;
import dev.aether.domain.generation.content.ContentToImprove;
import java.util.List;

/** Says the same shorter, and then applies what the scores are not lower for. */
public final class BuiltInImprover implements TextImprover {
  /** Better whatever the scores say: fewer short words weigh the long ones more. */
  private static final List<Rewrite> SHORTER =
      List.of(new Whitespace(), new PlainWords(), new EmptyPraise());

  private static final List<Rewrite> SCORED =
      List.of(new CalmMarks(), new ShortSentences(), new ToneOfVoice(), new NextStep());

  @Override
  public String model() {
    return "aether-builtin-1";
  }

  @Override
  public String improve(ContentToImprove content, ModelWork work) {
    String text = content.text();
    for (Rewrite rule : SHORTER) {
      text = rule.apply(text, content.context());
    }
    for (Rewrite rule : SCORED) {
      String next = rule.apply(text, content.context());
      if (worth(next, content.context()) >= worth(text, content.context())) {
        text = next;
      }
    }
    return text;
  }

  private static int worth(String text, ContentContext context) {
    ContentScores scores = ContentScores.of(text, context);
    return scores.readability().score().points()
        + scores.seo().points()
        + scores.engagement().points();
  }
}
