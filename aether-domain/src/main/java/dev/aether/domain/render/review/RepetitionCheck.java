package dev.aether.domain.render.review;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.render.html.Html;
import dev.aether.domain.render.html.Tag;
import dev.aether.domain.shared.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whole sentences that a page says more than once; its end may say what its beginning does. */
final class RepetitionCheck implements Check {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])\\s+|\\n");

  /** In UTF-8, so that a Korean sentence, which is shorter, counts as well. */
  private static final int SHORTEST = 40;

  @Override
  public void look(Subject subject, Consumer<ReviewFinding> findings) {
    Map<String, Integer> said = new LinkedHashMap<>();
    Map<String, Optional<NodeId>> again = new LinkedHashMap<>();
    main(subject)
        .flatMap(main -> main.all(Tag.P, Tag.LI, Tag.DD, Tag.H1, Tag.H2, Tag.H3))
        .filter(piece -> piece.element().inner().stream().noneMatch(RepetitionCheck::holdsBlocks))
        .forEach(
            piece ->
                SENTENCE_END
                    .splitAsStream(piece.words())
                    .map(RepetitionCheck::folded)
                    .filter(RepetitionCheck::isLong)
                    .forEach(
                        sentence -> {
                          said.merge(sentence, 1, Integer::sum);
                          again.put(sentence, piece.node());
                        }));
    said.forEach(
        (sentence, times) -> {
          if (times > 1) {
            findings.accept(
                subject.on(
                    again.get(sentence),
                    ReviewRule.REPEATED_PHRASE,
                    "The page says "
                        + times
                        + " times: \""
                        + PlainText.line(sentence, 80)
                        + "\"."));
          }
        });
  }

  private static Stream<Page> main(Subject subject) {
    return subject
        .page()
        .all(Tag.MAIN)
        .map(main -> Page.of(main.element(), subject.places().keySet()));
  }

  private static boolean holdsBlocks(Html html) {
    return html instanceof Html.Element element
        && element.tag() != Tag.A
        && element.tag() != Tag.SPAN;
  }

  private static boolean isLong(String sentence) {
    return sentence.getBytes(StandardCharsets.UTF_8).length >= SHORTEST;
  }

  private static String folded(String sentence) {
    return PlainText.line(sentence, Integer.MAX_VALUE).toLowerCase(Locale.ROOT);
  }
}
