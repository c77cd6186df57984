package dev.aether.domain.theme.font;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontTest {

  @Nested
  class AStyle {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(FontStyle style) {
      assertThat(Font.ofWire(style.wire())).isEqualTo(style);
      assertThat(FontStyle.ofWire(style.wire())).isEqualTo(style);
      assertThat(Font.ofFamilies(style.families())).isEqualTo(style);
      assertThat(style.style()).isEqualTo(style);
    }

    @ParameterizedTest
    @EnumSource
    void endsInAGenericFamilyAndKnowsKorean(FontStyle style) {
      List<String> families = style.families();
      assertThat(GenericFont.find(families.get(families.size() - 1))).isPresent();
      assertThat(families).anyMatch(name -> name.endsWith("CJK KR"));
    }

    @Test
    void isOneOfThree() {
      assertThat(refusal(() -> FontStyle.ofWire("Modern")))
          .isEqualTo(
              Problem.of(
                  ErrorCode.SITE_INVALID_THEME, "A font style is modern, classic or playful."));
    }
  }

  @Nested
  class AFamily {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Inter | Inter | MODERN | SANS_SERIF",
          "Inter, sans-serif | Inter | MODERN | SANS_SERIF",
          "Lora,Georgia,SERIF | Lora, Georgia, serif | CLASSIC | SERIF",
          "\"Playfair Display\", serif | Playfair Display, serif | CLASSIC | SERIF",
          "'Source Sans 3' | Source Sans 3 | MODERN | SANS_SERIF",
          "JetBrains Mono, monospace | JetBrains Mono, monospace | MODERN | MONOSPACE",
          "Gaegu, cursive | Gaegu, cursive | PLAYFUL | CURSIVE",
          "Pretendard, system-ui | Pretendard, system-ui | MODERN | SYSTEM_UI",
          "나눔고딕 | 나눔고딕 | MODERN | SANS_SERIF",
          "a,b,c,d,e,serif | a, b, c, d, e, serif | CLASSIC | SERIF"
        })
    void isReadWithItsFallback(String text, String wire, FontStyle style, GenericFont generic) {
      Font font = Font.ofWire(text);
      assertThat(font.wire()).isEqualTo(wire);
      assertThat(font.style()).isEqualTo(style);
      assertThat(((FontFamily) font).generic()).isEqualTo(generic);
      assertThat(font.families()).endsWith(generic.wire());
      assertThat(Font.ofWire(wire)).isEqualTo(font);
      assertThat(Font.ofFamilies(font.families())).isEqualTo(font);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          ",",
          "serif",
          "Inter,",
          "Inter,,serif",
          "serif, Inter",
          "a,b,c,d,e,f",
          "inherit",
          "Initial, serif",
          "modern, serif",
          "\"serif\", Inter",
          "Inter  Tight",
          "-apple-system",
          "In\"ter",
          "\"Inter",
          "\"\"",
          "In\\ter",
          "url(x)",
          "a;b",
          "a}b",
          "a\nb",
          "\u0301a",
          "a234567890123456789012345678901234567890123456789012345678901"
        })
    void refusesAnythingElse(String text) {
      assertThat(refusal(() -> Font.ofWire(text)))
          .isEqualTo(
              Problem.of(
                  ErrorCode.SITE_INVALID_THEME,
                  "A font is modern, classic, playful or one to five family names such as"
                      + " \"Lora, serif\"."));
    }

    @Test
    void hasANameOfUpToSixtyCharacters() {
      assertThat(Font.ofWire("a".repeat(60)).wire()).hasSize(60);
    }

    @Test
    void isReadUpTo400Characters() {
      String text = "Inter" + " ".repeat(395);
      assertThat(Font.ofWire(text).wire()).isEqualTo("Inter");
      assertThat(refusal(() -> Font.ofWire(text + " ")).code())
          .isEqualTo(ErrorCode.SITE_INVALID_THEME);
    }

    @Test
    void isNotMadeOfNothing() {
      assertThat(refusal(() -> Font.ofFamilies(List.of())).code())
          .isEqualTo(ErrorCode.SITE_INVALID_THEME);
    }
  }
}
