package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  private static final Slug FALLBACK = new Slug("fallback");

  @ParameterizedTest
  @ValueSource(strings = {"abc", "a-b", "123", "a-1-b-2", "administrator"})
  void acceptsAHostLabel(String value) {
    assertThat(new Slug(value)).hasToString(value);
  }

  @Test
  void hasThreeToSixtyThreeCharacters() {
    assertThat(new Slug("a".repeat(63)).value()).hasSize(63);
    assertThat(refusalCode(() -> new Slug("a".repeat(64)))).isEqualTo(ErrorCode.SITE_INVALID_SLUG);
    assertThat(refusalCode(() -> new Slug("ab"))).isEqualTo(ErrorCode.SITE_INVALID_SLUG);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "-abc", "abc-", "a--b", "xn--abc", "ABC", "a.b", "a/b", "../etc", "a b", "a_b", "abc\n",
        "café", "한글집", "a\0b", "abс", "%2e%2e"
      })
  void refusesWhatIsNotAHostLabel(String value) {
    assertThat(refusalCode(() -> new Slug(value))).isEqualTo(ErrorCode.SITE_INVALID_SLUG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "api", "www", "localhost", "status", "login", "mail"})
  void refusesReservedWords(String word) {
    assertThat(refusal(() -> new Slug(word)).message()).contains(word, "reserved");
  }

  @Nested
  class Suggest {

    @ParameterizedTest
    @CsvSource({
      "Maple Street Bakery, maple-street-bakery",
      "Café Crème, cafe-creme",
      "Joe's Diner, joes-diner",
      "Joe’s Diner, joes-diner",
      "Straße & Söhne, strasse-sohne",
      "Smørrebrød, smorrebrod",
      "Œuvre Æon, oeuvre-aeon",
      "ﬁne ﬂour, fine-flour",
      "서울 Bakery, seoul-bakery",
      "종로 한옥 카페, jongno-hanok-kape",
      "Пекарня у Анны, pekarnya-u-anny",
      "Ο φούρνος, o-fournos",
      "さくら カフェ, sakura-kafe",
      "東京 Bakery, bakery",
      "--A--B--C--, a-b-c",
      "İstanbul, istanbul",
      "<script>alert(1)</script>, script-alert-1-script"
    })
    void makesAHostLabelOfAName(String name, String slug) {
      assertThat(Slug.suggest(name, FALLBACK)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "東京都", "مخبز", "ab", "!!!", "Admin", "www", "\uD800"})
    void fallsBackWhereNothingUsableRemains(String name) {
      assertThat(Slug.suggest(name, FALLBACK)).isEqualTo(FALLBACK);
    }

    @Test
    void cutsALongNameBetweenWords() {
      Slug slug = Slug.suggest("bread ".repeat(50), FALLBACK);
      assertThat(slug).hasToString("bread-bread-bread-bread-bread-bread-bread-bread");
    }

    @Test
    void cutsAtTheLastWordInTheSecondHalfOnly() {
      String fits = "a".repeat(30) + "-" + "b".repeat(17);
      assertThat(Slug.suggest(fits, FALLBACK)).hasToString(fits);
      assertThat(Slug.suggest("sourdough ".repeat(9), FALLBACK))
          .hasToString("sourdough-sourdough-sourdough-sourdough");
      assertThat(Slug.suggest("a".repeat(24) + "-" + "b".repeat(40), FALLBACK))
          .hasToString("a".repeat(24) + "-" + "b".repeat(23));
      assertThat(Slug.suggest("a".repeat(25) + "-" + "b".repeat(40), FALLBACK))
          .hasToString("a".repeat(25));
    }

    @Test
    void cutsALongWordAnywhere() {
      assertThat(Slug.suggest("a".repeat(100_000), FALLBACK)).hasToString("a".repeat(48));
      assertThat(Slug.suggest("a" + "-".repeat(100_000) + "bc", FALLBACK)).hasToString("a-bc");
    }

    @Test
    void survivesAnEndlessStackOfAccents() {
      assertThat(Slug.suggest("abc" + "\u0301".repeat(50_000), FALLBACK)).hasToString("abc");
    }
  }

  @Nested
  class Suggestions {
    private final Slug bakery = new Slug("bakery");

    @Test
    void beginWithItselfAndCountOn() {
      assertThat(bakery.suggestions(slug -> false))
          .extracting(Slug::value)
          .containsExactly("bakery", "bakery-2", "bakery-3", "bakery-4", "bakery-5");
    }

    @Test
    void passOverWhatIsTaken() {
      Set<String> taken = Set.of("bakery", "bakery-3");
      assertThat(bakery.suggestions(slug -> taken.contains(slug.value())))
          .extracting(Slug::value)
          .containsExactly("bakery-2", "bakery-4", "bakery-5", "bakery-6", "bakery-7");
    }

    @Test
    void endAtNinetyNine() {
      assertThat(bakery.suggestions(slug -> !slug.value().endsWith("-99")))
          .containsExactly(new Slug("bakery-99"));
      List<Slug> asked = new ArrayList<>();
      assertThat(bakery.suggestions(asked::add)).isEmpty();
      assertThat(asked).hasSize(99).endsWith(new Slug("bakery-99"));
    }
  }

  @Nested
  class Numbered {

    @Test
    void hangsTheNumberOn() {
      assertThat(new Slug("bakery").numbered(2)).hasToString("bakery-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 999, Integer.MAX_VALUE})
    void staysWithinSixtyThreeCharacters(int number) {
      Slug longest = new Slug("a".repeat(63));
      assertThat(longest.numbered(number).value())
          .hasSizeLessThanOrEqualTo(63)
          .endsWith("a-" + number);
      assertThat(new Slug("ab-".repeat(20) + "abc").numbered(number).value())
          .endsWith("-" + number)
          .doesNotContain("--");
    }

    @Test
    void differsFromNumberToNumber() {
      Slug longest = new Slug("a".repeat(63));
      assertThat(longest.numbered(2)).isNotEqualTo(longest.numbered(3)).isNotEqualTo(longest);
    }
  }
}
