package dev.aether.domain.site.seo;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeoDataTest {

  @Test
  void isReadAsItWasWritten() {
    SeoData seo =
        new SeoData("밤의 라멘", "\"늦은\" </script>", List.of("a", "b"), "zh-Hant-TW", "Restaurant");
    assertThat(SeoData.ofJson(seo.toJson().toJson())).isEqualTo(seo);
    assertThat(SeoData.ofJson(SeoData.untitled().toJson().toJson())).isEqualTo(SeoData.untitled());
  }

  @Test
  void isReadWithItsImage() {
    SeoData seo =
        new SeoData(
            "t",
            "",
            List.of(),
            "en",
            "Bakery",
            Optional.of(new ShareImage("https://cdn.example/a.png")));
    assertThat(seo.toJson().toJson()).contains("\"ogImage\":\"https://cdn.example/a.png\"");
    assertThat(SeoData.ofJson(seo.toJson().toJson())).isEqualTo(seo);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"title\":\"\",\"description\":\"\",\"keywords\":[],\"ogImage\":\"\"}"})
  void isUntitledWhereNothingIsSaid(String json) {
    assertThat(SeoData.ofJson(json)).isEqualTo(SeoData.untitled());
  }

  @Test
  void hasUpToTwentyKeywords() {
    assertThat(new SeoData("t", "", words(20), "en", "Bakery").keywords()).isEqualTo(words(20));
    assertThat(refusal(() -> new SeoData("t", "", words(21), "en", "Bakery")))
        .isEqualTo(
            Problem.of(ErrorCode.VAL_INVALID_INPUT, "A page has at most 20 keywords, not 21."));
  }

  @Test
  void keepsAKeywordOnceAsItWasWrittenFirst() {
    SeoData seo = new SeoData("t", "", List.of("Bread ", "rolls", "bread"), "en", "Bakery");
    assertThat(seo.keywords()).containsExactly("Bread", "rolls");
    assertThat(new SeoData("t", "", Collections.nCopies(25, "b"), "en", "Bakery").keywords())
        .containsExactly("b");
  }

  private static List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word " + i).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | '' | An object is expected here.",
        "null | '' | An object is expected here.",
        "{\"titel\":\"x\"} | '' | There is no such field: titel.",
        "{\"title\":1} | /title | A text is expected here.",
        "{\"title\":\" \"} | /title | The page title has 0 characters; at least 1 are needed.",
        "{\"description\":null} | /description | A text is expected here.",
        "{\"keywords\":\"x\"} | /keywords | A list is expected here.",
        "{\"keywords\":[\"a\",1]} | /keywords/1 | A text is expected here.",
        "{\"keywords\":[\"a\",\"\"]} | /keywords | The keyword has 0 characters; at least 1 are needed.",
        "{\"language\":\"\"} | /language | A page's language is a tag such as en or pt-BR.",
        "{\"entityType\":\"x\"} | /entityType | What a page is about is a type of schema.org such as Bakery.",
        "{\"ogImage\":\"http://x.example/a.png\"} | /ogImage | A preview's image is an https address or asset: and a file's name."
      })
  void namesThePlaceThatIsWrong(String json, String pointer, String message) {
    assertThat(refusal(() -> SeoData.ofJson(json)))
        .isEqualTo(Problem.at(ErrorCode.VAL_INVALID_INPUT, pointer, message));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    Problem problem =
        refusal(() -> SeoData.ofJson("{\"title\":1,\"language\":\"x\",\"description\":2}"));
    assertThat(problem.details()).containsEntry("pointer", "/title");
    assertThat(problem.details().get("errors").toString()).contains("/description", "/language");
  }

  @Test
  void limitsTitleDescriptionAndKeywords() {
    assertThat(seo("a".repeat(60), "b".repeat(160), "c".repeat(60))).isNotNull();
    assertThat(refusalCode(() -> seo("a".repeat(61), "", "c")))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    assertThat(refusalCode(() -> seo("a", "b".repeat(161), "c")))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
    assertThat(refusalCode(() -> seo("a", "", "c".repeat(61))))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "a\u202Eb", "a\0"})
  void refusesATitleThatNobodyCanRead(String title) {
    assertThat(refusalCode(() -> seo(title, "", "c"))).isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "EN", "english", "en-us", "en_US", "en\"><script>", "en\n", "e"})
  void refusesWhatIsNotALanguage(String language) {
    assertThat(refusalCode(() -> new SeoData("t", "", List.of(), language, "Bakery")))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "bakery", "Ba", "Bakery\"", "http://schema.org/Bakery", "B4kery"})
  void refusesWhatIsNotAType(String type) {
    assertThat(refusalCode(() -> new SeoData("t", "", List.of(), "en", type)))
        .isEqualTo(ErrorCode.VAL_INVALID_INPUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "kok", "zh-Hant", "zh-Hant-TW", "pt-BR", "es-419"})
  void takesLanguagesWithScriptAndRegion(String language) {
    assertThat(new SeoData("t", "", List.of(), language, "Bakery").language()).isEqualTo(language);
  }

  private static SeoData seo(String title, String description, String keyword) {
    return new SeoData(title, description, List.of(keyword), "en", "Bakery");
  }
}
