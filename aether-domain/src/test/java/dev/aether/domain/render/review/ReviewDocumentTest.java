package dev.aether.domain.render.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whether {@code docs/review.md} says what the rules say. */
class ReviewDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "review.md");

  @Test
  void namesEveryRuleWithItsSeverityAndNoOther() throws IOException {
    assertThat(rows("(?m)^\\| `([a-z0-9]+\\.[a-z0-9-]+)` \\| (\\w+) \\|"))
        .containsExactlyElementsOf(
            Arrays.stream(ReviewRule.values())
                .map(rule -> rule.id() + " " + rule.severity().wire())
                .toList());
  }

  @Test
  void namesWhatEachSeverityTakesOfTheScore() throws IOException {
    assertThat(rows("(?m)^\\| (error|warning|hint) \\| .* \\| (\\d+) \\|$"))
        .containsExactlyElementsOf(
            Arrays.stream(Severity.values()).map(s -> s.wire() + " " + s.price()).toList());
  }

  @Test
  void namesEveryArea() throws IOException {
    assertThat(text()).contains(Arrays.stream(Area.values()).map(Area::wire).toList());
  }

  private static List<String> rows(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(text())
        .results()
        .map(row -> row.group(1) + " " + row.group(2))
        .toList();
  }

  private static String text() throws IOException {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(DOCUMENT))) {
        return Files.readString(folder.resolve(DOCUMENT));
      }
    }
    throw new IllegalStateException(DOCUMENT + " is missing");
  }
}
