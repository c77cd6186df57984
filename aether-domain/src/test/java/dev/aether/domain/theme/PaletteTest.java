package dev.aether.domain.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.Contrast;
import dev.aether.domain.shared.colour.Oklch;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final ThemeColors WHITE_SITE =
      ThemeColors.ofHex("#ffee00", "#222222", "#ffffff", "#111111", "#ffffff");
  private static final ThemeColors BAKERY =
      ThemeColors.ofHex("#9a3b14", "#4a2a18", "#fdf6ec", "#2b1a10", "#d98324");

  @Property(tries = 1_500)
  void everythingCanBeReadWhateverTheThemeIs(@ForAll("themes") ThemeColors colors) {
    for (Palette palette :
        List.of(Palette.asChosen(colors), Palette.light(colors), Palette.dark(colors))) {
      Palette.Inks inks = palette.inks();
      for (Colour ground : palette.grounds().all()) {
        for (Colour ink : List.of(inks.strong(), inks.muted(), inks.link(), inks.accent())) {
          assertThat(ink.contrastWith(ground)).isGreaterThanOrEqualTo(Contrast.TEXT);
        }
        assertThat(inks.strong().contrastWith(ground))
            .isGreaterThanOrEqualTo(Contrast.ENHANCED_TEXT);
        assertThat(inks.muted().contrastWith(ground)).isGreaterThanOrEqualTo(5);
      }
      Palette.Blocks blocks = palette.blocks();
      for (Palette.Block block : List.of(blocks.primary(), blocks.secondary(), blocks.accent())) {
        assertThat(block.ink().contrastWith(block.ground())).isGreaterThanOrEqualTo(Contrast.TEXT);
        assertThat(block.ground().contrastWith(palette.grounds().page()))
            .isGreaterThanOrEqualTo(Contrast.LARGE_TEXT);
      }
    }
  }

  @Property(tries = 500)
  void lightIsLightAndDarkIsDark(@ForAll("themes") ThemeColors colors) {
    assertThat(Palette.light(colors).grounds().page().luminance()).isGreaterThanOrEqualTo(0.65);
    assertThat(Palette.light(colors).grounds().areDark()).isFalse();
    assertThat(Palette.dark(colors).grounds().page().luminance()).isLessThanOrEqualTo(0.03);
    assertThat(Palette.dark(colors).grounds().areDark()).isTrue();
    assertThat(Palette.asChosen(colors).grounds().areDark()).isEqualTo(colors.areDark());
  }

  @Property(tries = 500)
  void keepsTheHueOfWhatItMakesReadable(@ForAll("themes") ThemeColors colors) {
    Oklch chosen = Oklch.of(colors.primary());
    for (Palette palette : List.of(Palette.light(colors), Palette.dark(colors))) {
      Oklch link = Oklch.of(palette.inks().link());
      double along = link.chroma() * Math.cos(Math.toRadians(link.hue() - chosen.hue()));
      double aside = link.chroma() * Math.sin(Math.toRadians(link.hue() - chosen.hue()));
      assertThat(along).isGreaterThan(-0.01);
      assertThat(Math.abs(aside)).isLessThan(0.012);
    }
  }

  @Property(tries = 300)
  void aThemeMadeOfAPaletteIsOnTheSameGround(@ForAll("themes") ThemeColors colors) {
    Palette dark = Palette.dark(colors);
    ThemeColors turned = colors.dark();
    assertThat(turned.areDark()).isTrue();
    assertThat(Palette.asChosen(turned).grounds().page()).isEqualTo(dark.grounds().page());
    assertThat(turned.text().contrastWith(turned.background()))
        .isGreaterThanOrEqualTo(Contrast.ENHANCED_TEXT);
  }

  @Test
  void leavesAThemeAloneThatCanBeRead() {
    Palette palette = Palette.asChosen(BAKERY);
    assertThat(palette.grounds().page()).isEqualTo(BAKERY.background());
    assertThat(palette.inks().strong()).isEqualTo(BAKERY.text());
    assertThat(palette.inks().link()).isEqualTo(BAKERY.primary());
    assertThat(palette.blocks().primary())
        .isEqualTo(new Palette.Block(BAKERY.primary(), Colour.WHITE));
    assertThat(palette.blocks().secondary())
        .isEqualTo(new Palette.Block(BAKERY.secondary(), Colour.WHITE));
    assertThat(palette.toThemeColors().background()).isEqualTo(BAKERY.background());
  }

  @Test
  void aDarkThemeHasALightOne() {
    ThemeColors light = BAKERY.dark().light();
    assertThat(light.areDark()).isFalse();
    assertThat(Oklch.of(light.background()).lightness()).isCloseTo(0.985, within(0.005));
    assertThat(light.text().contrastWith(light.background())).isGreaterThanOrEqualTo(7);
    assertThat(Oklch.of(light.primary()).hue())
        .isCloseTo(Oklch.of(BAKERY.primary()).hue(), within(3.0));
  }

  @Test
  void darkensAnAccentOnlyWhereItIsText() {
    Palette palette = Palette.asChosen(BAKERY);
    assertThat(palette.inks().accent()).isNotEqualTo(BAKERY.accentOrPrimary());
    assertThat(Oklch.of(palette.inks().accent()).hue())
        .isCloseTo(Oklch.of(BAKERY.accentOrPrimary()).hue(), within(2.0));
  }

  @Test
  void keepsTheBackgroundOfTheThemeWhereItIsOfThatKind() {
    assertThat(Palette.light(WHITE_SITE).grounds().page()).isEqualTo(Colour.WHITE);
    assertThat(Palette.asChosen(WHITE_SITE).grounds().page()).isEqualTo(Colour.WHITE);
    assertThat(Palette.light(WHITE_SITE).grounds().surface()).isEqualTo(Colour.WHITE);
  }

  @Test
  void givesTheNightTheHueOfTheDay() {
    Oklch night = Oklch.of(Palette.dark(BAKERY).grounds().page());
    assertThat(night.lightness()).isCloseTo(0.19, within(0.01));
    assertThat(night.chroma()).isBetween(0.008, 0.02);
    assertThat(night.hue()).isCloseTo(Oklch.of(BAKERY.primary()).hue(), within(30.0));
  }

  @Test
  void takesThePrimaryColourForAnAccentThatIsMissing() {
    ThemeColors plain =
        new ThemeColors(
            BAKERY.primary(),
            BAKERY.secondary(),
            BAKERY.background(),
            BAKERY.text(),
            Optional.empty());
    assertThat(Palette.light(plain).inks().accent()).isEqualTo(BAKERY.primary());
    assertThat(plain.accentOrPrimary()).isEqualTo(BAKERY.primary());
  }

  @Provide
  Arbitrary<ThemeColors> themes() {
    Arbitrary<Integer> corners =
        Arbitraries.of(0, 0xff, 0xff00, 0xff0000, 0xffff, 0xff00ff, 0xffff00, 0x777777, 0xffffff);
    Arbitrary<Colour> colour =
        Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 0xffffff).withoutEdgeCases()),
                Tuple.of(1, corners.withoutEdgeCases()))
            .map(rgb -> new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    return Combinators.combine(colour, colour, colour, colour, colour.optional())
        .as(ThemeColors::new)
        .withoutEdgeCases();
  }
}
