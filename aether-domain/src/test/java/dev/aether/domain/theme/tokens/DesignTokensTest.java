package dev.aether.domain.theme.tokens;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.component.JsonReader;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Dimension;
import dev.aether.domain.theme.Shadow;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.Themes;
import dev.aether.domain.theme.font.FontStyle;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTokensTest {
  private static final String LEAST =
      """
      {"color": {"$type": "color",
        "primary": {"$value": "#0062d6"}, "secondary": {"$value": "#1f2937"},
        "background": {"$value": "#fff"}, "text": {"$value": "#111827"}},
       "font": {"$type": "fontFamily",
        "heading": {"$value": "Lora, serif"}, "body": {"$value": ["Inter", "sans-serif"]}}""";

  @Property(tries = 400)
  void whatIsWrittenIsReadAsTheSameTheme(@ForAll("themes") Theme theme) {
    ImportedTheme back = DesignTokens.read(DesignTokens.write(theme).toJson());
    assertThat(back.theme()).isEqualTo(theme);
    assertThat(back.ignored()).isEmpty();
  }

  @Provide
  Arbitrary<Theme> themes() {
    return Themes.any();
  }

  @Nested
  class Writing {
    private final String json = DesignTokens.write(Themes.full()).toJson();

    @Test
    void givesColoursByTheirComponents() {
      assertThat(json)
          .contains(
              "\"color\":{\"$type\":\"color\",\"primary\":{\"$value\":{\"colorSpace\":\"srgb\","
                  + "\"components\":[0.0706,0.2039,0.3373],\"hex\":\"#123456\"}}")
          .contains("\"accent\":{\"$value\":{\"colorSpace\":\"srgb\",\"components\":[1,0.5333,0]");
    }

    @Test
    void givesFontsLengthsAndNumbers() {
      assertThat(json)
          .contains("\"code\":{\"$value\":[\"JetBrains Mono\",\"monospace\"]}")
          .contains(
              "\"spacing\":{\"unit\":{\"$type\":\"dimension\",\"$value\":{\"value\":8,\"unit\":"
                  + "\"px\"}},\"scale\":{\"$type\":\"number\",\"1\":{\"$value\":0},\"2\":"
                  + "{\"$value\":0.5},\"3\":{\"$value\":1}}}")
          .contains(
              "\"radius\":{\"$type\":\"dimension\",\"$value\":{\"value\":0.5,\"unit\":\"rem\"}}");
    }

    @Test
    void givesShadowsByTheirLayers() {
      assertThat(json)
          .contains(
              "\"sm\":{\"$value\":[{\"color\":{\"colorSpace\":\"srgb\",\"components\":[0,0,0],"
                  + "\"alpha\":0.05,\"hex\":\"#000000\"},\"offsetX\":{\"value\":0,\"unit\":\"px\"},"
                  + "\"offsetY\":{\"value\":1,\"unit\":\"px\"},\"blur\":{\"value\":2,\"unit\":\"px\"},"
                  + "\"spread\":{\"value\":0,\"unit\":\"px\"}}]}")
          .contains("\"inset\":true");
    }

    @Test
    void givesTheColourSchemeAsAnExtension() {
      assertThat(json).endsWith("\"$extensions\":{\"dev.aether\":{\"colorScheme\":\"auto\"}}}");
    }

    @Test
    void leavesOutWhatAThemeDoesNotHave() {
      assertThat(DesignTokens.write(Theme.standard()).values())
          .containsOnlyKeys("color", "font", "radius", "$extensions");
    }
  }

  @Nested
  class Reading {
    @Test
    void takesTheFormsOfEarlierDraftsToo() {
      Theme theme =
          read("""
                  "radius": {"$type": "dimension", "$value": "0.5rem"}""")
              .theme();
      assertThat(theme.colors().primary()).hasToString("#0062d6");
      assertThat(theme.fonts().heading().wire()).isEqualTo("Lora, serif");
      assertThat(theme.fonts().body().wire()).isEqualTo("Inter");
      assertThat(theme.radius()).hasToString("0.5rem");
      assertThat(theme.scheme()).isEqualTo(ColorScheme.LIGHT);
      assertThat(theme.colors().accent()).isEmpty();
      assertThat(read("\"x\": {}").theme().radius()).hasToString("8px");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"colorSpace\":\"srgb\",\"components\":[1,0.5,-1]} | #ff8000",
          "{\"colorSpace\":\"srgb\",\"components\":[1,\"none\",2]} | #ff00ff",
          "{\"colorSpace\":\"hsl\",\"components\":[120,100,25]} | #008000",
          "{\"colorSpace\":\"oklch\",\"components\":[0.62796,0.25768,29.234]} | #ff0000",
          "{\"colorSpace\":\"display-p3\",\"components\":[1,0,0],\"hex\":\"#fe0102\"} | #fe0102",
          "{\"colorSpace\":\"srgb\",\"components\":[0,0,0],\"alpha\":1} | #000000",
          "\"rgb(1 2 3)\" | #010203"
        })
    void takesColoursInSeveralSpaces(String value, String hex) {
      ImportedTheme read =
          read("\"color\": {\"accent\": {\"$type\": \"color\", \"$value\": " + value + "}}");
      assertThat(read.theme().colors().accentOrPrimary()).hasToString(hex);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"blue\" | A colour is written",
          "7 | An object is expected here with no more than alpha, colorSpace, components, hex.",
          "{\"colorSpace\":\"srgb\",\"components\":[1,0]} | A colour has three components.",
          "{\"colorSpace\":\"srgb\",\"components\":\"1\"} | A colour has three components.",
          "{\"colorSpace\":\"srgb\",\"components\":[1,0,\"x\"]} | A number is expected here.",
          "{\"colorSpace\":\"srgb\"} | The value lacks its components.",
          "{\"colorSpace\":\"lab\",\"components\":[1,0,0]} | A colour is written",
          "{\"colorSpace\":\"srgb\",\"components\":[1,0,0],\"alpha\":1.1} | A colour's alpha is 0 to 1.",
          "{\"colorSpace\":\"srgb\",\"components\":[1,0,0],\"alpha\":-0.1} | A colour's alpha is 0 to 1.",
          "{\"colorSpace\":\"srgb\",\"components\":[1,0,0],\"alpha\":0.5} | A colour here is opaque; this one has an alpha of 0.5.",
          "{\"colorSpace\":\"srgb\",\"components\":[1,0,0],\"x\":1} | An object is expected here"
        })
    void refusesAMisshapenColour(String value, String message) {
      Problem problem =
          refusal(
              () ->
                  read(
                      "\"color\": {\"accent\": {\"$type\": \"color\", \"$value\": "
                          + value
                          + "}}"));
      assertThat(problem.code()).isEqualTo(ErrorCode.SITE_INVALID_THEME);
      assertThat(problem.message()).startsWith(message);
      assertThat(problem.details()).containsEntry("pointer", "/color/accent/$value");
    }

    @Test
    void readsSpacingStepByStep() {
      Theme theme =
          read("""
                  "spacing": {"unit": {"$type": "dimension", "$value": {"value": 0.5, "unit": "rem"}},
                    "scale": {"$type": "number", "s": {"$value": 1}, "m": {"$value": 2.5}}}""")
              .theme();
      assertThat(theme.spacing().orElseThrow().pixels(1)).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"spacing\": {\"scale\": {\"1\": {\"$type\":\"number\",\"$value\": 1}}} | /spacing/unit | The token spacing.unit is missing.",
          "\"spacing\": {\"unit\": {\"$type\":\"dimension\",\"$value\":\"8px\"}} | /spacing | A spacing scale has 1 to 24 steps.",
          "\"radius\": {\"$type\":\"number\",\"$value\":\"8px\"} | /radius/$value | The token radius is of the type dimension.",
          "\"radius\": {\"$value\":\"8px\"} | /radius/$value | The token radius is of the type dimension.",
          "\"radius\": {\"$type\":\"dimension\",\"$value\":{\"value\":8}} | /radius/$value | A length is in px or rem.",
          "\"radius\": {\"$type\":\"dimension\",\"$value\":{\"unit\":\"px\"}} | /radius/$value | The value lacks its value.",
          "\"radius\": {\"$type\":\"dimension\",\"$value\":\"64px\"} | /radius/$value | A border radius is 0 to 32 pixels.",
          "\"shadow\": {\"$type\":\"shadow\",\"sm\":{\"$value\":{}}} | /shadow/sm/$value | The value lacks its offsetX.",
          "\"shadow\": {\"$type\":\"shadow\",\"sm\":{\"$value\":[]}} | /shadow/sm/$value | A shadow has one to four layers.",
          "\"shadow\": {\"$type\":\"shadow\",\"sm\":{\"$value\":{\"inset\":1}}} | /shadow/sm/$value | Whether a shadow is inset is true or false.",
          "\"shadow\": {\"$type\":\"shadow\",\"-\":{\"$value\":{\"color\":\"#000\",\"offsetX\":\"0\",\"offsetY\":\"0\",\"blur\":\"0\",\"spread\":\"0\"}}} | /shadow | A shadow's name has 1 to 32 letters, digits, hyphens and underscores.",
          "\"font\": {\"code\": {\"$type\":\"fontFamily\",\"$value\":[1]}} | /font/code/$value | A font family is a text or a list of texts.",
          "\"$extensions\": {\"dev.aether\": {\"colorScheme\": \"dusk\"}} | /$extensions/dev.aether/colorScheme | A colour scheme is light, dark or auto.",
          "\"$extensions\": {\"dev.aether\": {\"mode\": \"x\"}} | /$extensions/dev.aether | There is no such field: mode.",
          "\"a\": 1 | /a | A token or a group is an object.",
          "\"a.b\": {\"$value\": 1} | /a.b | A token's name is not empty and has no dot and no brace.",
          "\"{a\": {} | /{a | A token's name is not empty and has no dot and no brace.",
          "\"\": {} | / | A token's name is not empty and has no dot and no brace."
        })
    void namesThePlaceThatIsWrong(String member, String pointer, String message) {
      assertThat(refusal(() -> read(member)))
          .isEqualTo(Problem.at(ErrorCode.SITE_INVALID_THEME, pointer, message));
    }

    @Test
    void missesWhatEveryThemeHas() {
      Problem problem = refusal(() -> DesignTokens.read("{}"));
      assertThat(problem.details().toString())
          .contains("/color/primary", "/color/secondary", "/color/background", "/color/text")
          .contains("/font/heading", "/font/body", "The token font.body is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null"})
    void refusesOtherShapes(String json) {
      assertThat(refusal(() -> DesignTokens.read(json)))
          .isEqualTo(
              Problem.at(ErrorCode.SITE_INVALID_THEME, "", "A file of tokens is an object."));
    }

    @Test
    void reportsWhatNoThemeHasAPlaceFor() {
      ImportedTheme read =
          read(
              """
              "color": {"$extends": "{x}", "brand": {"500": {"$type": "color", "$value": "#123"}}},
              "motion": {"fast": {"$type": "duration", "$value": {"value": 1, "unit": "ms"},
                "$description": "quick", "$note": 1}},
              "radius": {"$root": {"$type": "dimension", "$value": "8px"}},
              "shadow": {"deep": {"er": {"$type": "shadow", "$value": 1}}}""");
      assertThat(read.ignored())
          .containsExactly(
              new IgnoredToken("color.$extends", "This property is not understood."),
              new IgnoredToken("motion.fast.$note", "This property is not understood."),
              new IgnoredToken("color.brand.500", "No theme has a place for this."),
              new IgnoredToken("motion.fast", "No theme has a place for this."),
              new IgnoredToken("radius.$root", "No theme has a place for this."),
              new IgnoredToken("shadow.deep.er", "No theme has a place for this."));
    }
  }

  @Nested
  class Aliases {
    @Test
    void standForTheValueAndTypeOfTheirTarget() {
      ImportedTheme read =
          read(
              """
              "color": {"accent": {"$value": "{brand.strong}"}},
              "brand": {"strong": {"$value": "{brand.base}"},
                "base": {"$type": "color", "$value": "#123456"}}""");
      assertThat(read.theme().colors().accentOrPrimary()).hasToString("#123456");
      assertThat(read.ignored())
          .extracting(IgnoredToken::path)
          .containsExactly("brand.strong", "brand.base");
    }

    @Test
    void areFollowedInsideOfValues() {
      ImportedTheme read =
          read(
              """
              "edge": {"$type": "dimension", "$value": {"value": "{number}", "unit": "px"}},
              "number": {"$type": "number", "$value": 3},
              "shadow": {"sm": {"$type": "shadow", "$value": [{"color": "{color.primary}",
                "offsetX": "{edge}", "offsetY": "0", "blur": "{edge}", "spread": "0"}]}}""");
      assertThat(read.theme().shadows().byName())
          .isEqualTo(Map.of("sm", Shadow.parse("3px 0 3px #0062d6")));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"a\": {\"$value\": \"{b}\"} | /a/$value | There is no token b.",
          "\"a\": {\"$value\": \"{color}\"} | /a/$value | There is no token color.",
          "\"a\": {\"$value\": {\"x/y\": [1, \"{b}\"]}} | /a/$value/x~1y/1 | There is no token b.",
          "\"a\": {\"$value\": \"{a}\"} | /a/$value | The alias leads back to itself, over a.",
          "\"a\": {\"$value\": \"{b}\"}, \"b\": {\"$value\": [\"{a}\"]} | /a/$value | The alias leads back to itself, over a, b."
        })
    void leadToAValue(String member, String pointer, String message) {
      assertThat(refusal(() -> read(member)))
          .isEqualTo(Problem.at(ErrorCode.SITE_INVALID_THEME, pointer, message));
    }

    @Test
    void mayStandForOneTokenManyTimes() {
      String many =
          IntStream.range(0, 500)
              .mapToObj(i -> "\"a%d\": {\"$value\": \"{color.primary}\"}".formatted(i))
              .collect(Collectors.joining(","));
      assertThat(read(many).ignored()).hasSize(500);
    }

    @Test
    void areFollowedThroughSixtyFourTokens() {
      assertThat(read(chain(64)).ignored()).hasSize(64);
      assertThat(refusal(() -> read(chain(65))).message())
          .isEqualTo("Too many aliases lead to one another.");
    }

    /** Each alias names the one behind it, so that none is resolved before it is needed. */
    private String chain(int length) {
      return IntStream.range(0, length)
          .mapToObj(
              i ->
                  i == length - 1
                      ? "\"t%d\": {\"$value\": 1}".formatted(i)
                      : "\"t%d\": {\"$value\": \"{t%d}\"}".formatted(i, i + 1))
          .collect(Collectors.joining(","));
    }
  }

  @Nested
  class Hostility {
    @Test
    void groupsAreSixteenDeep() {
      assertThat(read("\"g\":" + nested(14) + "{}" + "}".repeat(14)).ignored()).isEmpty();
      Problem problem = refusal(() -> read("\"g\":" + nested(15) + "{}" + "}".repeat(15)));
      assertThat(problem.message()).isEqualTo("The groups are deeper than 16 levels.");
      assertThat(problem.details()).containsEntry("pointer", "/g" + "/g".repeat(15));
    }

    @Test
    void valuesAreEightDeep() {
      String fits = "\"a\": {\"$value\": " + "[".repeat(8) + "]".repeat(8) + "}";
      assertThat(read(fits).ignored()).hasSize(1);
      String deep = "\"a\": {\"$value\": " + "[".repeat(9) + "]".repeat(9) + "}";
      assertThat(refusal(() -> read(deep)).message())
          .isEqualTo("The value is deeper than 8 levels.");
    }

    @Test
    void tokensAreTwoThousand() {
      assertThat(read(many(TokenFile.MAX_TOKENS - 6)).ignored()).hasSize(1994);
      Problem problem = refusal(() -> read(many(TokenFile.MAX_TOKENS - 5)));
      assertThat(problem.message()).isEqualTo("The file has more than 2000 tokens.");
      assertThat(problem.details()).containsEntry("pointer", "/t1994");
    }

    @Test
    void valuesAreTwentyThousand() {
      String list = "[" + "1,".repeat(25_000) + "1]";
      assertThat(refusal(() -> read("\"a\": {\"$value\": " + list + "}")).message())
          .isEqualTo("The file has more than 20000 values.");
    }

    private String nested(int levels) {
      return "{\"g\":".repeat(levels);
    }

    private String many(int count) {
      return IntStream.range(0, count)
          .mapToObj(i -> "\"t%d\": {\"$value\": 1}".formatted(i))
          .collect(Collectors.joining(","));
    }
  }

  @Test
  void aStyleIsWrittenAsItsFamiliesAndFoundAgain() {
    PropValue.Fields file = DesignTokens.write(Theme.standard());
    assertThat(file.toJson()).contains("Malgun Gothic");
    assertThat(DesignTokens.read(file).theme().fonts().heading()).isEqualTo(FontStyle.MODERN);
    assertThat(DesignTokens.read(file).theme().radius().size()).isEqualTo(Dimension.px(8));
  }

  /**
   * A file with the least that a theme needs and {@code members}; groups of one name are joined.
   */
  private static ImportedTheme read(String members) {
    PropValue least = JsonReader.read(LEAST + "}");
    PropValue more = JsonReader.read("{" + members + "}");
    return DesignTokens.read(joined(least, more));
  }

  private static PropValue joined(PropValue one, PropValue other) {
    if (!(one instanceof PropValue.Fields first) || !(other instanceof PropValue.Fields second)) {
      return other;
    }
    Map<String, PropValue> all = new java.util.LinkedHashMap<>(first.values());
    second.values().forEach((name, value) -> all.merge(name, value, DesignTokensTest::joined));
    return PropValue.fields(all);
  }
}
