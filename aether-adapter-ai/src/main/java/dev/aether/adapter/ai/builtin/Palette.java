package dev.aether.adapter.ai.builtin;

import dev.aether.domain.theme.ColorScheme;
import dev.aether.domain.theme.ThemeColors;
import java.util.List;
import java.util.Locale;

/** Five colours that go together, and whether they are meant for a dark page. */
record Palette(String name, ColorScheme scheme, ThemeColors colors) {

  static List<Palette> all() {
    return Lines.of("palettes.txt").stream().map(Palette::ofLine).toList();
  }

  private static Palette ofLine(String line) {
    String[] cells = line.split("\\s*\\|\\s*", -1);
    String[] hex = cells[2].split(" ", -1);
    return new Palette(
        cells[0],
        ColorScheme.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        ThemeColors.ofHex(hex[0], hex[1], hex[2], hex[3], hex[4]));
  }
}
