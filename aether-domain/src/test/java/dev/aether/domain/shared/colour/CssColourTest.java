package dev.aether.domain.shared.colour;

import static dev.aether.domain.shared.Refusals.refusal;
import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColourTest {

  @Nested
  class Rgb {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "rgb(1,2,3) | #010203",
          "rgb( 255 , 0 , 16 ) | #ff0010",
          "RGBA(1, 2, 3, 1) | #010203",
          "rgb(100%, 0%, 50%) | #ff0080",
          "rgb(0 98 214) | #0062d6",
          "rgb(0\t98  214) | #0062d6",
          "rgb(0 100% 50%) | #00ff80",
          "rgb(none 128 none) | #008000",
          "rgb(-5 256 1e999) | #00ffff",
          "rgb(1.4 1.5 .6) | #010201",
          "rgb(+1 2.0e1 300e-2) | #011403",
          "rgb(1 2 3 / 1) | #010203",
          "rgb(1 2 3/100%) | #010203",
          "rgb(1 2 3 / 7) | #010203"
        })
    void isReadWithCommasAndWithBlanks(String text, String hex) {
      assertThat(Colour.parse(text)).hasToString(hex);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "rgb()",
          "rgb(1)",
          "rgb(1,2)",
          "rgb(1 2)",
          "rgb(1,2,3,4,5)",
          "rgb(1 2 3 4)",
          "rgb(1 2 3 / 1 / 1)",
          "rgb(1 2 3 /)",
          "rgb(1, 2, 3 / 1)",
          "rgb(1, 2 3)",
          "rgb(1,,3)",
          "rgb(1%, 2, 3)",
          "rgb(none, 0, 0)",
          "rgb(1deg 2 3)",
          "rgb(1. 2 3)",
          "rgb(1 2 3)x",
          " rgb(1 2 3)",
          "rgb(1 2 3) ",
          "rgb (1 2 3)",
          "rgb(1 2 3\n)",
          "rgb(1 2 \u00a03)",
          "rgb(var(--x))",
          "rgb(calc(1) 2 3)",
          "rgb(--1 2 3)",
          "rgb(1e 2 3)",
          "rgb(1e1000 2 3)",
          "rgb(1 2 3"
        })
    void refusesWhatCssDoesNotWrite(String text) {
      assertThat(refusalCode(() -> Colour.parse(text))).isEqualTo(ErrorCode.SITE_INVALID_THEME);
    }
  }

  @Nested
  class Hsl {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "hsl(0, 100%, 50%) | #ff0000",
          "hsl(120deg, 100%, 25%) | #008000",
          "hsla(240, 100%, 50%, 1) | #0000ff",
          "hsl(120 100% 25%) | #008000",
          "hsl(120 100 25) | #008000",
          "hsl(0.5turn 100% 50%) | #00ffff",
          "hsl(200grad 100% 50%) | #00ffff",
          "hsl(3.14159265rad 100% 50%) | #00ffff",
          "hsl(-60 100% 50%) | #ff00ff",
          "hsl(660 100% 50%) | #ff00ff",
          "hsl(30 0% 50%) | #808080",
          "hsl(210 50% 40%) | #336699",
          "hsl(none 100% 50%) | #ff0000",
          "hsl(90 200% 50%) | #80ff00",
          "hsl(90 -5% 50%) | #808080",
          "hsl(90 50% 150%) | #ffffff"
        })
    void isReadWithCommasAndWithBlanks(String text, String hex) {
      assertThat(Colour.parse(text)).hasToString(hex);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "hsl(0, 100, 50)",
          "hsl(0, 100%, 50)",
          "hsl(10% 10% 10%)",
          "hsl(1e999 10% 10%)",
          "hsl(1em 10% 10%)",
          "hsl(0 1deg 10%)",
          "hwb(0 10% 10%)"
        })
    void refusesWhatCssDoesNotWrite(String text) {
      assertThat(refusalCode(() -> Colour.parse(text))).isEqualTo(ErrorCode.SITE_INVALID_THEME);
    }
  }

  @Nested
  class OklchFunction {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "oklch(0.62796 0.25768 29.234) | #ff0000",
          "oklch(62.796% 64.42% 29.234deg) | #ff0000",
          "oklch(0.86644 0.29483 142.495) | #00ff00",
          "oklch(45.2% 0.31321 264.052) | #0000ff",
          "oklch(0.59987 0 none) | #808080",
          "oklch(1 0.4 100) | #ffffff",
          "oklch(200% 0 0) | #ffffff",
          "oklch(0 0.4 100) | #000000",
          "oklch(-1 0 0) | #000000",
          "oklch(0.59987 -1 0) | #808080"
        })
    void isReadAsCssDefinesIt(String text, String hex) {
      assertThat(Colour.parse(text)).hasToString(hex);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"oklch(0.6, 0.2, 29)", "oklch(0.6 0.2)", "oklch(0.6 0.2 10%)", "oklab(1 0 0)"})
    void refusesWhatCssDoesNotWrite(String text) {
      assertThat(refusalCode(() -> Colour.parse(text))).isEqualTo(ErrorCode.SITE_INVALID_THEME);
    }
  }

  @Nested
  class Alpha {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "#0008 | rgb(0 0 0/0.533)",
          "#01020300 | rgb(1 2 3/0)",
          "#010203ff | #010203",
          "rgba(0, 0, 0, .1) | rgb(0 0 0/0.1)",
          "rgb(0 0 0 / 25%) | rgb(0 0 0/0.25)",
          "rgb(0 0 0 / none) | rgb(0 0 0/0)",
          "rgb(0 0 0 / -1) | rgb(0 0 0/0)",
          "hsl(0 0% 0% / 0.0004) | rgb(0 0 0/0)",
          "oklch(0 0 0 / 0.0005) | rgb(0 0 0/0.001)",
          "rgb(0 0 0/0.9995) | #000000"
        })
    void isKeptToThousandths(String text, String printed) {
      TranslucentColour read = TranslucentColour.parse(text);
      assertThat(read).hasToString(printed);
      assertThat(TranslucentColour.parse(printed)).isEqualTo(read);
    }

    @Test
    void tellsAllStepsOfAHexadecimalAlphaApart() {
      assertThat(
              java.util.stream.IntStream.range(0, 256)
                  .mapToObj("#123456%02x"::formatted)
                  .map(TranslucentColour::parse))
          .doesNotHaveDuplicates();
    }

    @Test
    void isRefusedWhereAColourIsToBeOpaque() {
      assertThat(refusal(() -> Colour.parse("#0008")).message())
          .isEqualTo("A colour here is opaque; this one has an alpha of 0.533.");
      assertThat(refusalCode(() -> Colour.parse("rgb(0 0 0/0)")))
          .isEqualTo(ErrorCode.SITE_INVALID_THEME);
      assertThat(Colour.parse("#fff")).isEqualTo(Colour.parse("#ffff"));
    }
  }

  @Test
  void refusesWithExamplesOfWhatIsRight() {
    assertThat(refusal(() -> Colour.parse("red")).message())
        .isEqualTo(
            "A colour is written #rgb, #rrggbb, rgb(), hsl() or oklch(), such as #0062d6 or"
                + " oklch(52% 0.2 258).");
  }

  @Test
  void readsSixtyFourCharactersAndNoMore() {
    String inner = "rgb(" + " ".repeat(54) + "1 2 3)";
    assertThat(inner).hasSize(CssColour.MAX_LENGTH);
    assertThat(Colour.parse(inner)).hasToString("#010203");
    assertThat(refusalCode(() -> Colour.parse(inner.replace("rgb(", "rgb( "))))
        .isEqualTo(ErrorCode.SITE_INVALID_THEME);
  }
}
