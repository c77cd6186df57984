package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.generation.content.ContentToImprove;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks for a better text, and reads it. */
final class TextQuestion {
  /** What would be a claim of its own: a figure, or an address of the web or of a mailbox. */
  private static final Pattern FACT =
      Pattern.compile("[0-9][0-9.,:]*[0-9]|[0-9]|\\S+(?:://|@)\\S+");

  private static final int MOST_CODE_POINTS = 20_000;

  private static final String TASK =
      """
      You are an editor. Write the text of the data better: clearer, shorter where that helps, in its
      own language, and as its tone, goal and industry ask for, where they are given. Keep every fact
      and add none: no figure, name, address or claim that the text has not. Plain text without
      markup.""";

  private TextQuestion() {}

  static Question of(ContentToImprove content) {
    Map<String, PropValue> data = new LinkedHashMap<>();
    data.put("text", PropValue.text(content.text()));
    content.context().industry().ifPresent(i -> data.put("industry", PropValue.text(i)));
    content.context().tone().ifPresent(tone -> data.put("tone", PropValue.text(tone.wire())));
    content.context().goal().ifPresent(goal -> data.put("goal", PropValue.text(goal.wire())));
    Fields schema = StrictSchema.object(Map.of("text", StrictSchema.text("The better text.")));
    return new Question("text", TASK, PropValue.fields(data), schema);
  }

  static Reading<String> read(String answer, ContentToImprove content) {
    Fields fields;
    try {
      fields = Answers.object(answer);
    } catch (DomainException e) {
      return Reading.unusable("The answer is no JSON: " + e.problem().message());
    }
    String text = PlainText.clean(fields.text("text", "")).strip();
    if (!PlainText.isVisible(text)) {
      return Reading.unusable("/text: There is no text.");
    }
    if (text.codePointCount(0, text.length()) > MOST_CODE_POINTS) {
      return Reading.unusable("/text: The text is far longer than the one that was given.");
    }
    Set<String> added = facts(text);
    added.removeAll(facts(content.text()));
    return added.isEmpty()
        ? new Reading<>(Optional.of(text), List.of())
        : Reading.unusable(
            "/text: The text that was given does not say " + String.join(", ", added));
  }

  private static Set<String> facts(String text) {
    return FACT.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
