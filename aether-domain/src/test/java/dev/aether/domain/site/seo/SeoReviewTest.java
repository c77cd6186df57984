package dev.aether.domain.site.seo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeoReviewTest {
  private static final String TITLE = "Morning Loaf: bread from Lisbon";
  private static final String DESCRIPTION =
      "Slow bread, warm pastries and good coffee, baked every morning in the old town.";

  @Test
  void hasNothingToSayOfGoodData() {
    assertThat(SeoReview.of(seo(TITLE, DESCRIPTION, "Bread"))).isEmpty();
  }

  @Test
  void advisesOnTheWidthOfATitle() {
    assertThat(rules(seo("b" + "a".repeat(29), DESCRIPTION, "a"))).isEmpty();
    assertThat(SeoReview.of(seo("a".repeat(29), DESCRIPTION, "a")))
        .containsExactly(
            new SeoFinding(
                SeoRule.TITLE_SHORT, "The title is 29 columns wide; 30 to 60 are best."));
    assertThat(rules(seo("a".repeat(60), DESCRIPTION, "a"))).isEmpty();
  }

  @Test
  void countsKoreanChineseAndJapaneseCharactersAsTwoColumns() {
    assertThat(rules(seo("빵".repeat(15), DESCRIPTION, "빵", "bread"))).isEmpty();
    assertThat(rules(seo("빵".repeat(14), DESCRIPTION, "빵", "bread")))
        .containsExactly(SeoRule.TITLE_SHORT);
    assertThat(SeoReview.of(seo("빵".repeat(30) + "a", DESCRIPTION, "빵", "bread")))
        .containsExactly(
            new SeoFinding(SeoRule.TITLE_LONG, "The title is 61 columns wide; 30 to 60 are best."));
    assertThat(rules(seo("漢ひカ".repeat(10), DESCRIPTION, "漢", "bread"))).isEmpty();
  }

  @Test
  void advisesOnTheWidthOfADescription() {
    assertThat(rules(seo(TITLE, "bread" + "a".repeat(65), "bread"))).isEmpty();
    assertThat(SeoReview.of(seo(TITLE, "bread" + "a".repeat(64), "bread")))
        .containsExactly(
            new SeoFinding(
                SeoRule.DESCRIPTION_SHORT,
                "The description is 69 columns wide; 70 to 160 are best."));
    assertThat(rules(seo(TITLE, "bread" + "a".repeat(155), "bread"))).isEmpty();
    assertThat(SeoReview.of(seo(TITLE, "bread" + "빵".repeat(78), "bread")))
        .containsExactly(
            new SeoFinding(
                SeoRule.DESCRIPTION_LONG,
                "The description is 161 columns wide; 70 to 160 are best."));
  }

  @Test
  void missesADescriptionAndSaysNothingMoreOfIt() {
    assertThat(rules(seo(TITLE, "", "bread"))).containsExactly(SeoRule.DESCRIPTION_MISSING);
  }

  @Test
  void wantsADescriptionThatSaysMoreThanTheTitle() {
    assertThat(rules(seo(TITLE, TITLE.toUpperCase(java.util.Locale.ROOT), "bread")))
        .containsExactly(SeoRule.DESCRIPTION_SHORT, SeoRule.DESCRIPTION_REPEATS_TITLE);
  }

  @Test
  void looksForAKeywordInTitleAndDescription() {
    assertThat(rules(seo(TITLE, DESCRIPTION, "rolls", "PASTRIES")))
        .containsExactly(SeoRule.KEYWORD_NOT_IN_TITLE);
    assertThat(rules(seo(TITLE, DESCRIPTION, "Lisbon")))
        .containsExactly(SeoRule.KEYWORD_NOT_IN_DESCRIPTION);
    assertThat(rules(seo(TITLE, DESCRIPTION))).containsExactly(SeoRule.KEYWORDS_MISSING);
  }

  @Test
  void missesAnImage() {
    assertThat(rules(new SeoData(TITLE, DESCRIPTION, List.of("bread"), "en", "Bakery")))
        .containsExactly(SeoRule.IMAGE_MISSING);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasAStableName(SeoRule rule) {
    assertThat(rule.wire())
        .matches("[a-z]+(-[a-z]+)*")
        .isEqualTo(rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private static List<SeoRule> rules(SeoData seo) {
    return SeoReview.of(seo).stream().map(SeoFinding::rule).toList();
  }

  private static SeoData seo(String title, String description, String... keywords) {
    return new SeoData(
        title,
        description,
        List.of(keywords),
        "en",
        "Bakery",
        Optional.of(new ShareImage("asset:cover")));
  }
}
