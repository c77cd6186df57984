package dev.aether.domain.theme;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static dev.aether.domain.shared.Refusals.refusedPlace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.font.FontStyle;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeJsonTest {
  private static final String COLORS =
      "\"colors\":{\"primary\":\"#0070f3\",\"secondary\":\"#000\",\"background\":\"#fff\","
          + "\"text\":\"#111\"}";
  private static final String FONTS = "\"fonts\":{\"heading\":\"Inter\",\"body\":\"modern\"}";
  private static final String LEAST = "{" + COLORS + "," + FONTS + "}";

  @Nested
  class Writing {
    @Test
    void isTheFormOfTheSpecification() {
      assertThat(ThemeJson.write(Themes.full()).toJson())
          .isEqualTo(
              "{\"colors\":{\"primary\":\"#123456\",\"secondary\":\"#aabbcc\",\"background\":"
                  + "\"#000000\",\"text\":\"#ffffff\",\"accent\":\"#ff8800\"},\"fonts\":{\"heading\":"
                  + "\"classic\",\"body\":\"Noto Sans KR\",\"code\":\"JetBrains Mono, monospace\"},"
                  + "\"colorScheme\":\"auto\",\"borderRadius\":\"0.5rem\",\"spacing\":{\"unit\":8,"
                  + "\"scale\":[0,0.5,1]},\"shadows\":{\"lg\":\"0px 0.5rem 15px -3px #123456, inset"
                  + " 1px 1px 0px 0px rgb(255 255 255/0.533)\",\"sm\":\"0px 1px 2px 0px"
                  + " rgb(0 0 0/0.05)\"}}");
    }

    @Test
    void leavesOutWhatAThemeDoesNotHave() {
      assertThat(ThemeJson.write(ThemeJson.read(LEAST)).toJson())
          .doesNotContain("accent", "code", "spacing", "shadows");
    }
  }

  @Nested
  class Reading {
    @Test
    void isReadAsItWasWritten() {
      assertThat(ThemeJson.read(ThemeJson.write(Themes.full()).toJson())).isEqualTo(Themes.full());
      assertThat(ThemeJson.read(ThemeJson.write(Theme.standard()).toJson()))
          .isEqualTo(Theme.standard());
    }

    @Test
    void needsNoMoreThanColoursAndFonts() {
      Theme theme = ThemeJson.read(LEAST);
      assertThat(theme.colors().primary()).isEqualTo(Colour.parse("#0070f3"));
      assertThat(theme.colors().accent()).isEmpty();
      assertThat(theme.fonts().heading().wire()).isEqualTo("Inter");
      assertThat(theme.fonts().body()).isEqualTo(FontStyle.MODERN);
      assertThat(theme.fonts().code()).isEmpty();
      assertThat(theme.scheme()).isEqualTo(ColorScheme.LIGHT);
      assertThat(theme.radius()).isEqualTo(Radius.px(8));
      assertThat(theme.spacing()).isEmpty();
      assertThat(theme.shadows()).isEqualTo(Shadows.none());
    }

    @Test
    void takesTheFirstFormToo() {
      assertThat(
              ThemeJson.read(
                  "{\"colors\": {\"text\": \"#111827\", \"accent\": \"#0062d6\", \"primary\":"
                      + " \"#0062d6\", \"secondary\": \"#1f2937\", \"background\": \"#ffffff\"},"
                      + " \"fonts\": {\"body\": \"modern\", \"heading\": \"modern\"},"
                      + " \"colorScheme\": \"light\", \"borderRadius\": 8}"))
          .isEqualTo(Theme.standard());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"borderRadius\":\"8px\" | 8px",
          "\"borderRadius\":\"0\" | 0px",
          "\"borderRadius\":\"2rem\" | 2rem",
          "\"borderRadius\":32 | 32px",
          "\"borderRadius\":0.50 | 0.5px"
        })
    void takesARadiusAsATextOrANumber(String field, String radius) {
      assertThat(ThemeJson.read(with(field)).radius()).hasToString(radius);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"borderRadius\":-1 | /borderRadius | A border radius is 0 to 32 pixels.",
          "\"borderRadius\":32.1 | /borderRadius | A border radius is 0 to 32 pixels.",
          "\"borderRadius\":\"2.01rem\" | /borderRadius | A border radius is 0 to 32 pixels.",
          "\"borderRadius\":\"8\" | /borderRadius | A length that is not zero has a unit, px or rem.",
          "\"borderRadius\":null | /borderRadius | A border radius is a length such as \"8px\".",
          "\"colorScheme\":\"dusk\" | /colorScheme | A colour scheme is light, dark or auto.",
          "\"colorScheme\":null | /colorScheme | A text is expected here.",
          "\"spacing\":{} | /spacing/unit | The field unit is missing.",
          "\"spacing\":{\"unit\":8,\"scale\":{}} | /spacing/scale | A list is expected here.",
          "\"spacing\":{\"unit\":\"8\",\"scale\":[1]} | /spacing/unit | A number is expected here.",
          "\"spacing\":{\"unit\":8,\"scale\":[1,\"2\"]} | /spacing/scale/1 | A number is expected here.",
          "\"spacing\":{\"unit\":8,\"scale\":[]} | /spacing | A spacing scale has 1 to 24 steps.",
          "\"shadows\":[] | /shadows | An object is expected here.",
          "\"shadows\":{\"sm\":\"none\"} | /shadows/sm | A shadow names its colour, such as rgb(0 0 0/0.1).",
          "\"shadows\":{\"a/b\":\"0 0 #000\"} | /shadows | A shadow's name has 1 to 32 letters, digits, hyphens and underscores.",
          "\"shadows\":{\"sm\":1} | /shadows/sm | A text is expected here.",
          "\"colours\":{} | '' | There is no such field: colours."
        })
    void namesThePlaceThatIsWrong(String field, String pointer, String message) {
      Problem problem = refusal(() -> ThemeJson.read(with(field)));
      assertThat(problem.code()).isEqualTo(ErrorCode.SITE_INVALID_THEME);
      assertThat(problem.details()).containsEntry("pointer", pointer);
      assertThat(problem.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"primary\":\"#0070f3\" | \"primary\":\"blue\" | /colors/primary",
          "\"primary\":\"#0070f3\" | \"primary\":\"#0070f3;}body{display:none\" | /colors/primary",
          "\"primary\":\"#0070f3\" | \"primary\":\"#0070f380\" | /colors/primary",
          "\"text\":\"#111\" | \"text\":7 | /colors/text",
          "\"text\":\"#111\" | \"text\":\"#111\",\"accent\":\"\" | /colors/accent",
          "\"secondary\":\"#000\", | '' | /colors/secondary",
          "\"text\":\"#111\" | \"text\":\"#111\",\"muted\":\"#222\" | /colors",
          "\"body\":\"modern\" | \"body\":\"\" | /fonts/body",
          "\"body\":\"modern\" | \"body\":null | /fonts/body",
          "\"heading\":\"Inter\", | '' | /fonts/heading",
          "\"heading\":\"Inter\" | \"heading\":\"a}b\" | /fonts/heading",
          "\"colors\" | \"colour\" | ''"
        })
    void refusesAWrongPart(String part, String wrong, String pointer) {
      assertThat(LEAST).contains(part);
      String json = LEAST.replace(part, wrong);
      assertThat(refusalCode(() -> ThemeJson.read(json))).isEqualTo(ErrorCode.SITE_INVALID_THEME);
      assertThat(refusedPlace(() -> ThemeJson.read(json))).isEqualTo(pointer);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
      Problem problem =
          refusal(
              () ->
                  ThemeJson.read(
                      LEAST
                          .replace("#0070f3", "blue")
                          .replace("\"body\":\"modern\"", "\"body\":1")
                          .replace("}}", "},\"borderRadius\":33}")));
      assertThat(problem.message()).startsWith("A colour is written #rgb");
      assertThat(problem.details()).containsEntry("pointer", "/colors/primary");
      assertThat(problem.details().get("errors"))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
          .extracting(p -> p.get("pointer"))
          .isEqualTo(List.of("/colors/primary", "/fonts/body", "/borderRadius"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"x\"", "1"})
    void refusesOtherShapes(String json) {
      assertThat(refusal(() -> ThemeJson.read(json)))
          .isEqualTo(Problem.at(ErrorCode.SITE_INVALID_THEME, "", "An object is expected here."));
    }

    @Test
    void missesColoursAndFonts() {
      Problem problem = refusal(() -> ThemeJson.read("{}"));
      assertThat(problem.details().toString())
          .contains("/colors", "The field colors is missing.", "/fonts");
    }

    @Test
    void refusesWhatIsNotJson() {
      assertThat(refusalCode(() -> ThemeJson.read(LEAST + ",")))
          .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
    }

    private String with(String field) {
      return LEAST.substring(0, LEAST.length() - 1) + "," + field + "}";
    }
  }

  @Property(tries = 400)
  void everyThemeComesBack(@ForAll("themes") Theme theme) {
    assertThat(ThemeJson.read(ThemeJson.write(theme).toJson())).isEqualTo(theme);
  }

  @Provide
  Arbitrary<Theme> themes() {
    return Themes.any();
  }
}
