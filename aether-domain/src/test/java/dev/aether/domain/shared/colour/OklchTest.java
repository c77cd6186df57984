package dev.aether.domain.shared.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OklchTest {

  /** The published coordinates of the corners of sRGB. */
  @ParameterizedTest
  @CsvSource({
    "#ff0000, 0.62796, 0.25768, 29.234",
    "#00ff00, 0.86644, 0.29483, 142.495",
    "#0000ff, 0.45201, 0.31321, 264.052",
    "#ffff00, 0.96798, 0.21101, 109.769",
    "#00ffff, 0.90540, 0.15455, 194.769",
    "#ff00ff, 0.70167, 0.32249, 328.363"
  })
  void isWhatCssSaysOfTheCorners(String hex, double lightness, double chroma, double hue) {
    Oklch colour = Oklch.of(Colour.parse(hex));
    assertThat(colour.lightness()).isCloseTo(lightness, within(1e-4));
    assertThat(colour.chroma()).isCloseTo(chroma, within(1e-4));
    assertThat(colour.hue()).isCloseTo(hue, within(1e-2));
  }

  @Test
  void greysHaveNoChroma() {
    for (int level = 0; level < 256; level++) {
      assertThat(Oklch.of(new Colour(level, level, level)).chroma()).isLessThan(1e-6);
    }
  }

  @Test
  void theWayThereAndBackGivesTheSameColour() {
    for (int red = 0; red < 256; red += 5) {
      for (int green = 0; green < 256; green += 3) {
        for (int blue = 0; blue < 256; blue += 5) {
          Colour colour = new Colour(red, green, blue);
          if (!Oklch.of(colour).toColour().equals(colour)) {
            throw new AssertionError(colour + " came back as " + Oklch.of(colour).toColour());
          }
        }
      }
    }
  }

  @Property
  void whatIsOutOfGamutKeepsItsLightnessAndHue(
      @ForAll @DoubleRange(min = 0.2, max = 0.95) double lightness,
      @ForAll @DoubleRange(min = 0, max = 1) double chroma,
      @ForAll @DoubleRange(min = 0, max = 359) double hue) {
    Oklch wanted = new Oklch(lightness, chroma, hue);
    Oklch shown = Oklch.of(wanted.toColour());
    assertThat(shown.lightness()).isCloseTo(lightness, within(0.025));
    assertThat(shown.chroma()).isLessThan(chroma + 0.025);
    double along = shown.chroma() * Math.cos(Math.toRadians(shown.hue() - hue));
    assertThat(
            shown
                .toOklab()
                .distanceTo(new Oklch(shown.lightness(), Math.max(0, along), hue).toOklab()))
        .isLessThan(0.03);
  }

  @Property
  void keepsTheHueExactlyWhereThatIsWanted(
      @ForAll @DoubleRange(min = 0.3, max = 0.9) double lightness,
      @ForAll @DoubleRange(min = 0.05, max = 1) double chroma,
      @ForAll @DoubleRange(min = 0, max = 359) double hue) {
    Oklch shown = Oklch.of(new Oklch(lightness, chroma, hue).toColourOfItsHue());
    double aside = shown.chroma() * Math.sin(Math.toRadians(shown.hue() - hue));
    assertThat(Math.abs(aside)).isLessThan(0.006);
    assertThat(shown.lightness()).isCloseTo(lightness, within(0.006));
  }

  @Property
  void everyColourComesBack(
      @ForAll @IntRange(max = 255) int red,
      @ForAll @IntRange(max = 255) int green,
      @ForAll @IntRange(max = 255) int blue) {
    Colour colour = new Colour(red, green, blue);
    assertThat(Oklch.of(colour).toColour()).isEqualTo(colour);
  }

  /** Less chroma than asked for, and yet the most that the lightness and hue allow. */
  @ParameterizedTest
  @CsvSource({"0.7, 0.4, 140", "0.5, 0.5, 30", "0.9, 0.3, 260", "0.2, 0.3, 100"})
  void mapsToTheEdgeOfTheGamutAndNotBeyondNeed(double lightness, double chroma, double hue) {
    Oklch wanted = new Oklch(lightness, chroma, hue);
    Oklch shown = Oklch.of(wanted.toColour());
    assertThat(shown.chroma()).isLessThan(chroma);
    assertThat(new Oklch(lightness, shown.chroma() + 0.03, hue).toOklab().toLinearRgb().isInGamut())
        .isFalse();
  }

  @Test
  void bringsItsCoordinatesIntoRange() {
    assertThat(new Oklch(1.5, -1, -30)).isEqualTo(new Oklch(1, 0, 330));
    assertThat(new Oklch(-0.5, 2, 720)).isEqualTo(new Oklch(0, 1, 0));
    assertThat(new Oklch(0.5, 0.1, 30).withLightness(0.7)).isEqualTo(new Oklch(0.7, 0.1, 30));
    assertThat(new Oklch(0.5, 0.1, 30).withChroma(0.2)).isEqualTo(new Oklch(0.5, 0.2, 30));
  }

  @ParameterizedTest
  @CsvSource({"NaN,0,0", "0,Infinity,0", "0,0,NaN"})
  void hasFiniteCoordinates(double lightness, double chroma, double hue) {
    assertThatThrownBy(() -> new Oklch(lightness, chroma, hue))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
