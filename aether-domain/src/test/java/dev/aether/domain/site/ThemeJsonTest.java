package dev.aether.domain.site;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.domain.shared.Colour;
import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeJsonTest {
  private static final String JSON = ThemeJson.write(Theme.standard()).toJson();

  @Test
  void isReadAsItWasWritten() {
    Theme theme =
        new Theme(
            ThemeColors.ofHex("#123456", "#abc", "#000", "#fff", "#ff8800"),
            FontStyle.CLASSIC,
            FontStyle.PLAYFUL,
            ColorScheme.AUTO,
            32);
    assertThat(ThemeJson.read(ThemeJson.write(theme).toJson())).isEqualTo(theme);
    assertThat(ThemeJson.read(JSON)).isEqualTo(Theme.standard());
  }

  @Test
  void takesThePrimaryColourForAMissingAccent() {
    Theme read = ThemeJson.read(JSON.replace("\"accent\"", "\"other\"").replace("d6", "d7"));
    assertThat(read.colors().accent()).isEqualTo(Colour.parse("#0062d7"));
  }

  @Test
  void isLightUnlessItSaysOtherwise() {
    assertThat(ThemeJson.read(JSON.replace("colorScheme", "other")).scheme())
        .isEqualTo(ColorScheme.LIGHT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"#0062d6\" | \"blue\"",
        "\"#0062d6\" | \"#0062d6;}body{display:none\"",
        "\"#0062d6\" | 7",
        "\"modern\" | \"comic\"",
        "\"modern\" | \"\"",
        "\"modern\" | null",
        "\"light\" | \"dusk\"",
        ":8 | :-1",
        ":8 | :32.1",
        ":8 | :1e30",
        ":8 | :\"8\"",
        ":8 | :null",
        "borderRadius | radius",
        "colors | colours",
        "fonts | letters"
      })
  void refusesAWrongPart(String part, String wrong) {
    assertThat(JSON).contains(part);
    assertThat(refusalCode(() -> ThemeJson.read(JSON.replace(part, wrong))))
        .isEqualTo(ErrorCode.SITE_INVALID_THEME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "\"x\"", "{\"colors\":[],\"fonts\":1}"})
  void refusesOtherShapes(String json) {
    assertThat(refusalCode(() -> ThemeJson.read(json))).isEqualTo(ErrorCode.SITE_INVALID_THEME);
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThat(refusalCode(() -> ThemeJson.read(JSON + ",")))
        .isEqualTo(ErrorCode.VAL_INVALID_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 33})
  void noThemeHasARadiusOutside0To32(int radius) {
    Theme base = Theme.standard();
    assertThatThrownBy(
            () -> new Theme(base.colors(), base.heading(), base.body(), base.scheme(), radius))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
