package dev.aether.domain.theme;

import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.TranslucentColour;
import dev.aether.domain.theme.font.Font;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Themes of every kind. */
public final class Themes {
  private Themes() {}

  /** A theme that has everything. */
  public static Theme full() {
    return new Theme(
        ThemeColors.ofHex("#123456", "#abc", "#000", "#fff", "#ff8800"),
        new ThemeFonts(
            FontStyle.CLASSIC,
            Font.ofWire("Noto Sans KR"),
            Optional.of(Font.ofWire("JetBrains Mono, monospace"))),
        ColorScheme.AUTO,
        new Radius(Dimension.parse("0.5rem")),
        Optional.of(
            new Spacing(
                BigDecimal.valueOf(8),
                List.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE))),
        new Shadows(
            new java.util.TreeMap<>(
                java.util.Map.of(
                    "sm", Shadow.parse("0 1px 2px rgb(0 0 0/0.05)"),
                    "lg", Shadow.parse("0 0.5rem 15px -3px #123456, inset 1px 1px #fff8")))));
  }

  public static Arbitrary<Theme> any() {
    return Combinators.combine(
            colors(), fonts(), schemes(), radii(), spacing().optional(), shadows())
        .as(Theme::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Colour> colour() {
    return Arbitraries.integers()
        .between(0, 0xffffff)
        .map(rgb -> new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255));
  }

  private static Arbitrary<ThemeColors> colors() {
    Arbitrary<Colour> colour = colour();
    return Combinators.combine(colour, colour, colour, colour, colour.optional())
        .as(ThemeColors::new);
  }

  private static Arbitrary<ThemeFonts> fonts() {
    Arbitrary<Font> font =
        Arbitraries.of("modern", "classic", "playful", "Lora, serif", "나눔고딕", "A-B_C 1, cursive")
            .map(Font::ofWire);
    return Combinators.combine(font, font, font.optional()).as(ThemeFonts::new);
  }

  private static Arbitrary<ColorScheme> schemes() {
    return Arbitraries.of(ColorScheme.values());
  }

  private static Arbitrary<Radius> radii() {
    return Arbitraries.integers()
        .between(0, 320)
        .map(tenths -> new Radius(new Dimension(BigDecimal.valueOf(tenths, 1), Dimension.Unit.PX)));
  }

  private static Arbitrary<Spacing> spacing() {
    Arbitrary<List<BigDecimal>> scale =
        Arbitraries.integers()
            .between(0, 25_600)
            .set()
            .ofMinSize(1)
            .ofMaxSize(24)
            .map(
                steps -> new TreeSet<>(steps).stream().map(s -> BigDecimal.valueOf(s, 2)).toList());
    Arbitrary<BigDecimal> unit =
        Arbitraries.integers().between(1, 640).map(tenths -> BigDecimal.valueOf(tenths, 1));
    return Combinators.combine(unit, scale).as(Spacing::new);
  }

  private static Arbitrary<Shadows> shadows() {
    Arbitrary<Dimension> offset =
        Arbitraries.integers()
            .between(-200, 200)
            .map(tenths -> new Dimension(BigDecimal.valueOf(tenths, 1), Dimension.Unit.PX));
    Arbitrary<Dimension> blur =
        Arbitraries.integers()
            .between(0, 120)
            .map(tenths -> new Dimension(BigDecimal.valueOf(tenths, 1), Dimension.Unit.REM));
    Arbitrary<TranslucentColour> colour =
        Combinators.combine(colour(), Arbitraries.integers().between(0, 1000))
            .as((c, alpha) -> new TranslucentColour(c, alpha / 1000.0));
    Arbitrary<ShadowLayer> layer =
        Combinators.combine(offset, offset, blur, offset, colour, Arbitraries.of(true, false))
            .as(ShadowLayer::new);
    return Arbitraries.maps(
            Arbitraries.of("xs", "sm", "2xl", "card_hover"),
            layer.list().ofMinSize(1).ofMaxSize(4).map(Shadow::new))
        .ofMaxSize(3)
        .map(Shadows::new);
  }
}
