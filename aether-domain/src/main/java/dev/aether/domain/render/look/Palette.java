package dev.aether.domain.render.look;

import dev.aether.domain.shared.Colour;
import dev.aether.domain.site.ThemeColors;
import java.util.List;

/**
 * All colours of a page, derived from the five of its theme so that everything can be read.
 *
 * @param button what is to be pressed
 * @param band the call to action
 * @param deep the page's end
 * @param art of drawings, from the lightest ground to the strongest accent
 */
public record Palette(
    Grounds grounds, Inks inks, Block button, Block band, Block deep, List<Colour> art) {
  /** WCAG 2.2, 1.4.3: the least contrast of a text to its ground. */
  static final double READABLE = 4.5;

  private static final double COMFORTABLE = 7;

  public Palette {
    art = List.copyOf(art);
  }

  /** Where text stands: the page, every second section of it, cards, and tinted places. */
  public record Grounds(Colour page, Colour soft, Colour surface, Colour tint) {
    List<Colour> all() {
      return List.of(page, soft, surface, tint);
    }

    boolean areDark() {
      return page.readableOnTop().equals(Colour.WHITE);
    }
  }

  /** What is written on the grounds; {@code line} is for edges only. */
  public record Inks(Colour strong, Colour muted, Colour link, Colour accent, Colour line) {}

  /** A ground with the one colour that is written on it. */
  public record Block(Colour ground, Colour ink) {
    static Block on(Colour ground) {
      return new Block(ground, ground.readableOnTop());
    }
  }

  /** The palette on the theme's own background, be it light or dark. */
  public static Palette asChosen(ThemeColors colors) {
    return colors.background().readableOnTop().equals(Colour.WHITE) ? dark(colors) : light(colors);
  }

  /** The palette on a light ground: the theme's own where that is light. */
  public static Palette light(ThemeColors colors) {
    Colour page = Ground.light(colors);
    Grounds grounds =
        new Grounds(
            page,
            page.mixedWith(colors.primary(), 0.06),
            page.mixedWith(Colour.WHITE, 0.7),
            page.mixedWith(colors.primary(), 0.12));
    return of(colors, grounds, colors.secondary().readableOn(Colour.WHITE, 11));
  }

  /** The palette on a dark ground: the theme's own where that is dark. */
  public static Palette dark(ThemeColors colors) {
    Colour page = Ground.dark(colors);
    Grounds grounds =
        new Grounds(
            page,
            page.mixedWith(colors.primary(), 0.04).mixedWith(Colour.WHITE, 0.03),
            page.mixedWith(Colour.WHITE, 0.07),
            page.mixedWith(colors.primary(), 0.1).mixedWith(Colour.WHITE, 0.05));
    return of(colors, grounds, page.mixedWith(Colour.BLACK, 0.45));
  }

  private static Palette of(ThemeColors colors, Grounds grounds, Colour deep) {
    Colour page = grounds.page();
    Colour strong =
        colors.text().contrastWith(page) >= COMFORTABLE
            ? colors.text()
            : colors.text().readableOn(page, 15);
    strong = readable(strong, grounds, COMFORTABLE);
    Colour muted = readable(strong.mixedWith(page, 0.3), grounds, 5);
    Inks inks =
        new Inks(
            strong,
            muted,
            readable(colors.primary(), grounds, READABLE),
            readable(colors.accent(), grounds, READABLE),
            page.mixedWith(strong, 0.16));
    Block button = Block.on(colors.primary().readableOn(page, 3));
    Colour band =
        grounds.areDark() ? grounds.tint().mixedWith(colors.primary(), 0.25) : button.ground();
    return new Palette(
        grounds, inks, button, Block.on(band), Block.on(deep), art(colors, page, button.ground()));
  }

  private static List<Colour> art(ThemeColors colors, Colour page, Colour primary) {
    Colour accent = colors.accent().readableOn(page, 1.8);
    return List.of(
        page.mixedWith(primary, 0.13),
        page.mixedWith(accent, 0.3),
        page.mixedWith(accent, 0.6),
        primary.mixedWith(page, 0.38),
        primary.mixedWith(colors.secondary(), 0.25),
        accent);
  }

  private static Colour readable(Colour ink, Grounds grounds, double ratio) {
    Colour found = ink;
    for (Colour ground : grounds.all()) {
      found = found.readableOn(ground, ratio);
    }
    return found;
  }
}
