package dev.aether.domain.render.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.shared.Colour;
import dev.aether.domain.site.ThemeColors;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final ThemeColors WHITE_SITE =
      ThemeColors.ofHex("#ffee00", "#222222", "#ffffff", "#111111", "#ffffff");

  @Test
  void everythingCanBeReadWhateverTheThemeIs() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      ThemeColors colors =
          new ThemeColors(any(random), any(random), any(random), any(random), any(random));
      for (Palette palette :
          List.of(Palette.asChosen(colors), Palette.light(colors), Palette.dark(colors))) {
        assertReadable(palette, colors);
      }
    }
  }

  @Test
  void keepsTheBackgroundOfTheThemeWhereItIsOfThatKind() {
    assertThat(Palette.light(WHITE_SITE).grounds().page()).isEqualTo(Colour.WHITE);
    assertThat(Palette.asChosen(WHITE_SITE).grounds().page()).isEqualTo(Colour.WHITE);
  }

  @Test
  void isDarkOnDemandAlsoForALightTheme() {
    assertThat(Palette.dark(WHITE_SITE).grounds().page().luminance()).isLessThan(0.04);
  }

  @Test
  void isLightOnDemandAlsoForADarkTheme() {
    ThemeColors dark = ThemeColors.ofHex("#ffee00", "#222222", "#101014", "#eeeeee", "#00ffcc");
    assertThat(Palette.light(dark).grounds().page().luminance()).isGreaterThan(0.6);
  }

  private static void assertReadable(Palette palette, ThemeColors colors) {
    Palette.Inks inks = palette.inks();
    for (Colour ground : palette.grounds().all()) {
      for (Colour ink : List.of(inks.strong(), inks.muted(), inks.link(), inks.accent())) {
        assertReadable(ink, ground, colors);
      }
    }
    for (Palette.Block block : List.of(palette.button(), palette.band(), palette.deep())) {
      assertReadable(block.ink(), block.ground(), colors);
    }
  }

  private static void assertReadable(Colour ink, Colour ground, ThemeColors colors) {
    if (ink.contrastWith(ground) < Palette.READABLE) {
      throw new AssertionError(ink + " on " + ground + " with " + colors);
    }
  }

  private static Colour any(Random random) {
    return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
  }
}
