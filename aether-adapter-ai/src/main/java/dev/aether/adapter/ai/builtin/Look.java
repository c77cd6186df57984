package dev.aether.adapter.ai.builtin;

import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.shared.Colour;
import dev.aether.domain.site.ColorScheme;
import dev.aether.domain.site.FontStyle;
import dev.aether.domain.site.Theme;
import dev.aether.domain.site.ThemeColors;
import java.util.List;
import java.util.Optional;

/** Chooses colours and letters: by the prompt's colour words, else the family's own by the seed. */
final class Look {
  private final List<Palette> palettes = Palette.all();

  Theme choose(Family family, GenerationBrief brief, String text, Seed seed) {
    Palette palette =
        ColourWords.in(text)
            .flatMap(word -> palettes.stream().filter(p -> p.name().equals(word)).findFirst())
            .orElseGet(() -> seed.pick("palette", of(family.id())));
    Optional<ColorScheme> wish = brief.colorScheme().or(() -> ColourWords.schemeIn(text));
    ColorScheme scheme = wish.orElse(palette.scheme());
    boolean turn = scheme != ColorScheme.AUTO && scheme != palette.scheme();
    FontStyle heading = brief.font().or(() -> ColourWords.fontIn(text)).orElse(family.heading());
    return new Theme(
        turn ? turned(palette.colors(), scheme) : palette.colors(),
        heading,
        brief.font().orElse(family.body()),
        scheme,
        family.radius());
  }

  private List<Palette> of(String family) {
    return palettes.stream().filter(palette -> palette.name().equals(family)).toList();
  }

  /** The same hues with ground and text changed about, and the rest made readable on it. */
  private static ThemeColors turned(ThemeColors colors, ColorScheme scheme) {
    boolean dark = scheme == ColorScheme.DARK;
    Colour goal = dark ? Colour.BLACK : Colour.WHITE;
    Colour ground = dark ? colors.text().mixedWith(goal, 0.45) : colors.text().mixedWith(goal, 0.9);
    Colour text = dark ? colors.background() : colors.background().mixedWith(Colour.BLACK, 0.2);
    return new ThemeColors(
        colors.primary().readableOn(ground, 4.5),
        colors.secondary().readableOn(ground, 4.5),
        ground,
        text.readableOn(ground, 7),
        colors.accent().readableOn(ground, 3));
  }
}
