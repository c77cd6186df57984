package dev.aether.adapter.ai.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.SiteContent;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever the prompt. */
class WellFormedPageTest {
  private static final Pattern WRONG_ARTICLE =
      Pattern.compile(
          "\\b(?:a a|an an|a an|an a|the the|a the|an (?:b|c|d|f|g|j|k|l|m|n|p|q|r|s|t|v|w|x|y|z)[a-z]{2,}"
              + "|a (?:a|e|i|o)[a-z]{2,})\\b(?<!\\ba one|\\ba once)");
  private static final Pattern DOUBLED =
      Pattern.compile("(?iu)(?<![\\p{L}'])(\\p{L}{2,}) \\1(?![\\p{L}'])");
  private static final Pattern SMALL_START = Pattern.compile("(?:^|[.!?] )\\p{Ll}");
  private static final Pattern LOOSE = Pattern.compile(" [,.;!?]|[,;] ?[.!?]|\\.\\.|,,|\\( ?\\)");

  static Stream<String> prompts() {
    Stream<String> heldOut = Prompts.heldOutPrompts();
    return Stream.concat(Stream.concat(Prompts.realistic(), Prompts.hostile()), heldOut);
  }

  static Stream<String> realistic() {
    return Stream.concat(Prompts.realistic(), Prompts.heldOutPrompts());
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void leavesNoSlotAndNoMarkupAndNoDoubleSpace(String prompt) {
    assertThat(PlainText.of(Prompts.compose(prompt)))
        .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "<", ">", "  ").isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void inventsNoNumber(String prompt) {
    String numbers =
        String.join(" ", PlainText.of(Prompts.compose(prompt))).replaceAll("\\P{Nd}+", " ").strip();
    List<String> found = numbers.isEmpty() ? List.of() : List.of(numbers.split(" ", -1));
    assertThat(found).allSatisfy(number -> assertThat(prompt).contains(number));
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void hasFiveToNineSectionsFromHeaderToFooterThatReadBackFromJson(String prompt) {
    SiteContent content = Prompts.compose(prompt);
    assertThat(content.tree().root().children()).hasSizeBetween(5, 9);
    assertThat(content.tree().root().children().get(0).id().value()).isEqualTo("header");
    assertThat(content.tree().root().children().get(1).id().value()).isEqualTo("hero");
    assertThat(ComponentTree.ofJson(content.tree().toJson().toJson())).isEqualTo(content.tree());
  }

  @ParameterizedTest
  @MethodSource("realistic")
  void writesArticlesAndSentencesAsTheyShouldBe(String prompt) {
    assertThat(PlainText.of(Prompts.compose(prompt)))
        .allSatisfy(
            text -> {
              assertThat(text.toLowerCase(Locale.ROOT)).doesNotContainPattern(WRONG_ARTICLE);
              assertThat(text).doesNotContainPattern(DOUBLED);
              assertThat(text).doesNotContainPattern(SMALL_START);
              assertThat(text).doesNotContainPattern(LOOSE);
            });
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void writesInOneLanguageWhichItNames(String prompt) {
    SiteContent content = Prompts.compose(prompt);
    boolean korean = Language.of(CleanText.of(prompt)) == Language.KOREAN;
    assertThat(content.seo().language()).isEqualTo(korean ? "ko" : "en");
    long hangul =
        String.join("", PlainText.of(content))
            .codePoints()
            .filter(c -> c >= 0xAC00 && c <= 0xD7A3)
            .count();
    assertThat(hangul > 200).isEqualTo(korean);
  }
}
