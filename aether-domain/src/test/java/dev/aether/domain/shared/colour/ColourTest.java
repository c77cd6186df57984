package dev.aether.domain.shared.colour;

import static dev.aether.domain.shared.Refusals.refusalCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.aether.domain.shared.ErrorCode;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  @Nested
  class Parse {

    @ParameterizedTest
    @CsvSource({"#0af,#00aaff", "#0062D6,#0062d6", "#FFF,#ffffff", "#000000,#000000"})
    void readsThreeOrSixDigits(String text, String printed) {
      assertThat(Colour.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
        strings = {
          "fff",
          "#ff",
          "#fffff",
          "#fffffff",
          "#ggg",
          "red",
          "rgb[0,0,0]",
          "#fff;",
          "#fff\n",
          "#-12",
          "#+12345",
          "#１２３",
          "url(x)",
          "#fff}</style>"
        })
    void refusesAnythingElse(String text) {
      assertThat(refusalCode(() -> Colour.parse(text))).isEqualTo(ErrorCode.SITE_INVALID_THEME);
    }
  }

  @ParameterizedTest
  @CsvSource({"-1,0,0", "0,256,0", "0,0,1000"})
  void hasChannelsFrom0To255(int red, int green, int blue) {
    assertThatThrownBy(() -> new Colour(red, green, blue))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Nested
  class Contrast {

    @ParameterizedTest
    @CsvSource({
      "#000000,#ffffff,21.0",
      "#ffffff,#ffffff,1.0",
      "#767676,#ffffff,4.54",
      "#777777,#ffffff,4.48",
      "#ff0000,#ffffff,4.00",
      "#0000ff,#ffffff,8.59",
      "#595959,#ffffff,7.00"
    })
    void isThatOfWcag(String one, String other, double ratio) {
      Colour first = Colour.parse(one);
      Colour second = Colour.parse(other);
      assertThat(first.contrastWith(second)).isCloseTo(ratio, within(0.005));
      assertThat(second.contrastWith(first)).isEqualTo(first.contrastWith(second));
    }

    @ParameterizedTest
    @CsvSource({"#000000,#ffffff", "#ffff00,#000000", "#0062d6,#ffffff", "#767676,#000000"})
    void choosesBlackOrWhiteOnTop(String ground, String ink) {
      assertThat(Colour.parse(ground).readableOnTop()).hasToString(ink);
    }
  }

  @Nested
  class ReadableOn {

    @ParameterizedTest
    @ValueSource(doubles = {3.0, 4.5})
    void reachesTheRatioOnAnyGround(double ratio) {
      Random random = new Random(20260101);
      for (int i = 0; i < 5_000; i++) {
        Colour ink = any(random);
        Colour ground = any(random);
        assertThat(ink.readableOn(ground, ratio).contrastWith(ground))
            .as("%s on %s", ink, ground)
            .isGreaterThanOrEqualTo(ratio);
      }
    }

    @Test
    void leavesAReadableColourAsItIs() {
      Colour ink = Colour.parse("#0062d6");
      assertThat(ink.readableOn(Colour.WHITE, 4.5)).isEqualTo(ink);
    }

    @Test
    void goesNoFurtherThanItMust() {
      Colour found = Colour.parse("#ff0000").readableOn(Colour.WHITE, 4.5);
      assertThat(found.contrastWith(Colour.WHITE)).isBetween(4.5, 4.6);
      Colour lighter = Colour.parse("#0000aa").readableOn(Colour.BLACK, 4.5);
      assertThat(lighter.contrastWith(Colour.BLACK)).isBetween(4.5, 4.6);
    }

    @Test
    void keepsTheHue() {
      Oklch before = Oklch.of(Colour.parse("#9a3b14"));
      Oklch after = Oklch.of(Colour.parse("#9a3b14").readableOn(Colour.BLACK, 7));
      assertThat(after.lightness()).isGreaterThan(before.lightness());
      assertThat(after.hue()).isCloseTo(before.hue(), within(1.5));
    }

    @Test
    void givesBlackOrWhiteWhereNothingIsEnough() {
      assertThat(Colour.parse("#888888").readableOn(Colour.parse("#888888"), 22))
          .isEqualTo(Colour.BLACK);
    }

    private static Colour any(Random random) {
      return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
  }

  @Test
  void isMixedByShare() {
    assertThat(Colour.BLACK.mixedWith(Colour.WHITE, 0)).isEqualTo(Colour.BLACK);
    assertThat(Colour.BLACK.mixedWith(Colour.WHITE, 0.5)).hasToString("#808080");
    assertThat(Colour.BLACK.mixedWith(Colour.WHITE, 1)).isEqualTo(Colour.WHITE);
  }
}
