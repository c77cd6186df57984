package dev.aether.domain.site.seo;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "{\"title\":1,\"keywords\":\"x\"}"})
  void isUntitledWhereNothingIsSaid(String json) {
    assertThat(SeoData.ofJson(json)).isEqualTo(SeoData.untitled());
  }

  @Test
  void keepsTwentyKeywords() {
    SeoData seo = new SeoData("t", "", Collections.nCopies(25, "bread"), "en", "Bakery");
    assertThat(seo.keywords()).hasSize(20);
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

  private static SeoData seo(String title, String description, String keyword) {
    return new SeoData(title, description, List.of(keyword), "en", "Bakery");
  }
}
