package dev.aether.domain.theme;

import static dev.aether.domain.shared.Refusals.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeValuesTest {

  @Nested
  class ADimension {
    @ParameterizedTest
    @CsvSource({
      "8px,8px,8",
      "0.50rem,0.5rem,8",
      ".25rem,0.25rem,4",
      "-4px,-4px,-4",
      "0,0px,0",
      "-0.0,0px,0",
      "100px,100px,100",
      "1000px,1000px,1000",
      "-1000rem,-1000rem,-16000",
      "0.1234px,0.1234px,0.1234",
      "0.12340px,0.1234px,0.1234"
    })
    void isReadAndPrinted(String text, String printed, BigDecimal pixels) {
      Dimension length = Dimension.parse(text);
      assertThat(length).hasToString(printed);
      assertThat(length.pixels()).isEqualByComparingTo(pixels);
      assertThat(Dimension.parse(printed)).isEqualTo(length);
      assertThat(length.isNegative()).isEqualTo(pixels.signum() < 0);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "8em | A length is written like 8px or 0.5rem.",
          "8 px | A length is written like 8px or 0.5rem.",
          "px | A length is written like 8px or 0.5rem.",
          "+8px | A length is written like 8px or 0.5rem.",
          "1e3px | A length is written like 8px or 0.5rem.",
          "1.px | A length is written like 8px or 0.5rem.",
          "0.00000000000001px | A length is written like 8px or 0.5rem.",
          "8 | A length that is not zero has a unit, px or rem.",
          "1000.1px | A length is -1000 to 1000 with at most four decimals.",
          "-1001px | A length is -1000 to 1000 with at most four decimals.",
          "0.12345px | A length is -1000 to 1000 with at most four decimals."
        })
    void refusesAnythingElse(String text, String message) {
      assertRefused(() -> Dimension.parse(text), message);
    }

    @Test
    void hasAUnitOfTwo() {
      assertThat(Dimension.Unit.ofWire("px")).isEqualTo(Dimension.Unit.PX);
      assertThat(Dimension.Unit.ofWire("rem")).isEqualTo(Dimension.Unit.REM);
      assertThat(Dimension.Unit.REM.wire()).isEqualTo("rem");
      assertRefused(() -> Dimension.Unit.ofWire("em"), "A length is in px or rem.");
    }
  }

  @Nested
  class ARadius {
    @ParameterizedTest
    @ValueSource(strings = {"0", "32px", "2rem"})
    void isZeroTo32Pixels(String size) {
      assertThat(new Radius(Dimension.parse(size)).size()).isEqualTo(Dimension.parse(size));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1px", "32.1px", "2.1rem"})
    void refusesMoreAndLess(String size) {
      assertRefused(() -> new Radius(Dimension.parse(size)), "A border radius is 0 to 32 pixels.");
    }
  }

  @Nested
  class ASpacing {
    @Test
    void isAUnitTimesAStep() {
      Spacing spacing = spacing("8", "0", "0.5", "10");
      assertThat(spacing.pixels(1)).isEqualTo(new BigDecimal("4"));
      assertThat(spacing.pixels(2)).isEqualTo(new BigDecimal("80"));
      assertThat(spacing.scale().get(2)).isEqualTo(new BigDecimal("10"));
      assertThat(spacing("8.0", "1.00")).isEqualTo(spacing("8", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0001", "64"})
    void hasAUnitAboveZeroAndUpTo64(String unit) {
      assertThat(spacing(unit, "1").unit()).isEqualTo(new BigDecimal(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "64.1", "0.00001"})
    void refusesAnotherUnit(String unit) {
      assertRefused(() -> spacing(unit, "1"), "A spacing unit is above 0 and at most 64 pixels.");
    }

    @Test
    void hasUpTo24Steps() {
      List<BigDecimal> steps = IntStream.range(0, 24).mapToObj(BigDecimal::valueOf).toList();
      assertThat(new Spacing(BigDecimal.ONE, steps).scale()).hasSize(24);
      List<BigDecimal> more = IntStream.range(0, 25).mapToObj(BigDecimal::valueOf).toList();
      String message = "A spacing scale has 1 to 24 steps.";
      assertRefused(() -> new Spacing(BigDecimal.ONE, more), message);
      assertRefused(() -> new Spacing(BigDecimal.ONE, List.of()), message);
    }

    @Test
    void growsWithEachStep() {
      String message = "Each step of a spacing scale is greater than the one before.";
      assertRefused(() -> spacing("8", "1", "1"), message);
      assertRefused(() -> spacing("8", "0", "2", "1"), message);
    }

    @Test
    void hasStepsOfZeroTo256() {
      assertThat(spacing("8", "0", "256").scale()).hasSize(2);
      String message = "A step of a spacing scale is 0 to 256, with at most four decimals.";
      assertRefused(() -> spacing("8", "-0.1"), message);
      assertRefused(() -> spacing("8", "256.1"), message);
      assertRefused(() -> spacing("8", "0.00001"), message);
    }

    private Spacing spacing(String unit, String... steps) {
      return new Spacing(new BigDecimal(unit), Arrays.stream(steps).map(BigDecimal::new).toList());
    }
  }

  @Nested
  class AShadow {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0 1px #000 | 0px 1px 0px 0px #000000",
          "0 1px 3px #000 | 0px 1px 3px 0px #000000",
          "-1px 1rem 3px -2px rgba(0, 0, 0, .1) | -1px 1rem 3px -2px rgb(0 0 0/0.1)",
          "hsl(0 100% 50%) 0 0 | 0px 0px 0px 0px #ff0000",
          "inset 0 1px #000 | inset 0px 1px 0px 0px #000000",
          "0 1px #000 inset | inset 0px 1px 0px 0px #000000",
          "inset #000 0 1px | inset 0px 1px 0px 0px #000000",
          "0 1px #000,0  0  1px  #fff | 0px 1px 0px 0px #000000, 0px 0px 1px 0px #ffffff",
          "200px -200px 200px 12.5rem #000 | 200px -200px 200px 12.5rem #000000"
        })
    void isReadAsCssWritesIt(String css, String printed) {
      Shadow shadow = Shadow.parse(css);
      assertThat(shadow).hasToString(printed);
      assertThat(Shadow.parse(printed)).isEqualTo(shadow);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "'' | A shadow is written like 0 1px 3px rgb(0 0 0/0.1).",
          "inset | A shadow is written like 0 1px 3px rgb(0 0 0/0.1).",
          "#000 | A shadow is written like 0 1px 3px rgb(0 0 0/0.1).",
          "0 #000 | A shadow is written like 0 1px 3px rgb(0 0 0/0.1).",
          "0 0 0 0 0 #000 | A shadow is written like 0 1px 3px rgb(0 0 0/0.1).",
          "0 0 #000, | A shadow is written like 0 1px 3px rgb(0 0 0/0.1).",
          "0 0 | A shadow names its colour, such as rgb(0 0 0/0.1).",
          "0 0 red | A shadow names its colour, such as rgb(0 0 0/0.1).",
          "0 0 -1px #000 | A shadow's blur is not negative.",
          "201px 0 #000 | A shadow's lengths are at most 200 pixels.",
          "0 -201px #000 | A shadow's lengths are at most 200 pixels.",
          "0 0 0 13rem #000 | A shadow's lengths are at most 200 pixels.",
          "1 1 #000 | A length that is not zero has a unit, px or rem.",
          "inset inset 0 0 #000 | A length is written like 8px or 0.5rem.",
          "0 0 #000,0 0 #000,0 0 #000,0 0 #000,0 0 #000 | A shadow has one to four layers."
        })
    void refusesAnythingElse(String css, String message) {
      assertRefused(() -> Shadow.parse(css), message);
    }

    @Test
    void isReadUpTo400Characters() {
      String css = "0 1px " + " ".repeat(390) + "#000";
      assertThat(css).hasSize(400);
      assertThat(Shadow.parse(css)).isEqualTo(Shadow.parse("0 1px #000"));
      assertRefused(
          () -> Shadow.parse(css + " "), "A shadow is written like 0 1px 3px rgb(0 0 0/0.1).");
    }

    @Test
    void hasALayer() {
      assertRefused(() -> new Shadow(List.of()), "A shadow has one to four layers.");
      ShadowLayer layer = Shadow.parse("0 0 #000").layers().get(0);
      assertThat(new Shadow(Collections.nCopies(4, layer)).layers()).hasSize(4);
    }
  }

  @Nested
  class ShadowsByName {
    @Test
    void areAtMostSixteen() {
      assertThat(named(16).byName()).hasSize(16);
      assertRefused(() -> named(17), "A theme has at most 16 shadows.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "a.b", "$a", "ä", "a23456789012345678901234567890123"})
    void haveSimpleNames(String name) {
      assertRefused(
          () -> new Shadows(Map.of(name, Shadow.parse("0 0 #000"))),
          "A shadow's name has 1 to 32 letters, digits, hyphens and underscores.");
      assertThat(new Shadows(Map.of("2xl-A_1", Shadow.parse("0 0 #000"))).byName()).hasSize(1);
    }

    private Shadows named(int count) {
      Map<String, Shadow> shadows = new LinkedHashMap<>();
      IntStream.range(0, count).forEach(i -> shadows.put("s" + i, Shadow.parse("0 0 #000")));
      return new Shadows(shadows);
    }
  }

  @Test
  void aColourSchemeIsOneOfThree() {
    for (ColorScheme scheme : ColorScheme.values()) {
      assertThat(ColorScheme.ofWire(scheme.wire())).isEqualTo(scheme);
    }
    assertRefused(() -> ColorScheme.ofWire("LIGHT"), "A colour scheme is light, dark or auto.");
  }

  private static void assertRefused(ThrowingCallable attempt, String message) {
    assertThat(refusal(attempt)).isEqualTo(Problem.of(ErrorCode.SITE_INVALID_THEME, message));
  }
}
