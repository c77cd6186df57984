package dev.aether.adapter.ai.builtin;

import dev.aether.domain.generation.GenerationBrief;
import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.Theme;
import dev.aether.domain.theme.ThemeColors;
import dev.aether.domain.theme.font.FontStyle;
import dev.aether.domain.theme.font.ThemeFonts;
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
    return Theme.of(
        turn ? turned(palette.colors(), scheme) : palette.colors(),
        ThemeFonts.of(heading, brief.font().orElse(family.body())),
        scheme,
        Radius.px(family.radius()));
  }

  /** Why it is chosen. */
  String reason(Family family, GenerationBrief brief, String text) {
    boolean named = ColourWords.in(text).isPresent();
    String colours = named ? "that the prompt names" : "of the kind " + family.id();
    boolean asked = brief.colorScheme().isPresent() || brief.font().isPresent();
    return "Theme with colours " + colours + (asked ? " and the look that was asked for." : ".");
  }

  private List<Palette> of(String family) {
    return palettes.stream().filter(palette -> palette.name().equals(family)).toList();
  }

  /** The same hues as they are for the other scheme. */
  private static ThemeColors turned(ThemeColors colors, ColorScheme scheme) {
    return scheme == ColorScheme.DARK ? colors.dark() : colors.light();
  }
}
