package dev.aether.domain.render.look;

import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.theme.Palette;
import dev.aether.domain.theme.ThemeColors;
import java.util.List;

/**
 * What a page shows beside its text: the call to action, the page's end and the drawings.
 *
 * @param art of drawings, from the lightest ground to the strongest accent
 */
record Scenery(Palette.Block band, Palette.Block deep, List<Colour> art) {
  Scenery {
    art = List.copyOf(art);
  }

  static Scenery of(Palette palette, ThemeColors colors) {
    Colour page = palette.grounds().page();
    Colour primary = palette.blocks().primary().ground();
    boolean dark = palette.grounds().areDark();
    Colour band = dark ? palette.grounds().tint().mixedWith(colors.primary(), 0.25) : primary;
    Colour deep =
        dark ? page.mixedWith(Colour.BLACK, 0.45) : colors.secondary().readableOn(Colour.WHITE, 11);
    return new Scenery(Palette.Block.on(band), Palette.Block.on(deep), art(colors, page, primary));
  }

  private static List<Colour> art(ThemeColors colors, Colour page, Colour primary) {
    Colour accent = colors.accentOrPrimary().readableOn(page, 1.8);
    return List.of(
        page.mixedWith(primary, 0.13),
        page.mixedWith(accent, 0.3),
        page.mixedWith(accent, 0.6),
        primary.mixedWith(page, 0.38),
        primary.mixedWith(colors.secondary(), 0.25),
        accent);
  }
}
