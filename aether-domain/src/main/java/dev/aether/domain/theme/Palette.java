package dev.aether.domain.theme;

import dev.aether.domain.shared.colour.Colour;
import dev.aether.domain.shared.colour.Contrast;
import java.util.List;
import java.util.Optional;

/**
 * The colours that a page is made of, derived from those of its theme so that everything can be
 * read: hues are kept, and lightness moves as little as it must. A light theme has a dark palette
 * too, and a dark theme a light one.
 */
public record Palette(Grounds grounds, Inks inks, Blocks blocks) {
  /** Above {@link Contrast#TEXT}, so that muted text is not at the very edge. */
  private static final double MUTED = 5;

  private static final double STRONG = 15;

  /** Where text stands: the page, every second section of it, cards, and tinted places. */
  public record Grounds(Colour page, Colour soft, Colour surface, Colour tint) {
    List<Colour> all() {
      return List.of(page, soft, surface, tint);
    }

    public boolean areDark() {
      return page.readableOnTop().equals(Colour.WHITE);
    }
  }

  /** What is written on the grounds; {@code border} is for edges only. */
  public record Inks(Colour strong, Colour muted, Colour link, Colour accent, Colour border) {}

  /** A ground with the one colour that is written on it. */
  public record Block(Colour ground, Colour ink) {
    public static Block on(Colour ground) {
      return new Block(ground, ground.readableOnTop());
    }
  }

  /** The theme's three colours as grounds that stand out from the page. */
  public record Blocks(Block primary, Block secondary, Block accent) {}

  /** The palette on the theme's own background, be it light or dark. */
  public static Palette asChosen(ThemeColors colors) {
    return colors.areDark() ? dark(colors) : light(colors);
  }

  /** The palette on a light ground: the theme's own where that is light. */
  public static Palette light(ThemeColors colors) {
    Colour page = Ground.light(colors);
    return of(
        colors,
        new Grounds(
            page,
            page.mixedWith(colors.primary(), 0.06),
            page.mixedWith(Colour.WHITE, 0.7),
            page.mixedWith(colors.primary(), 0.12)));
  }

  /** The palette on a dark ground: the theme's own where that is dark. */
  public static Palette dark(ThemeColors colors) {
    Colour page = Ground.dark(colors);
    return of(
        colors,
        new Grounds(
            page,
            page.mixedWith(colors.primary(), 0.04).mixedWith(Colour.WHITE, 0.03),
            page.mixedWith(Colour.WHITE, 0.07),
            page.mixedWith(colors.primary(), 0.1).mixedWith(Colour.WHITE, 0.05)));
  }

  /** The five colours of a theme that looks like this palette. */
  public ThemeColors toThemeColors() {
    return new ThemeColors(
        blocks.primary().ground(),
        blocks.secondary().ground(),
        grounds.page(),
        inks.strong(),
        Optional.of(blocks.accent().ground()));
  }

  private static Palette of(ThemeColors colors, Grounds grounds) {
    Colour page = grounds.page();
    Colour text = colors.text();
    boolean comfortable = text.contrastWith(page) >= Contrast.ENHANCED_TEXT;
    Colour strong =
        readable(
            comfortable ? text : text.readableOn(page, STRONG), grounds, Contrast.ENHANCED_TEXT);
    Inks inks =
        new Inks(
            strong,
            readable(strong.mixedWith(page, 0.3), grounds, MUTED),
            readable(colors.primary(), grounds, Contrast.TEXT),
            readable(colors.accentOrPrimary(), grounds, Contrast.TEXT),
            page.mixedWith(strong, 0.16));
    Blocks blocks =
        new Blocks(
            block(colors.primary(), page),
            block(colors.secondary(), page),
            block(colors.accentOrPrimary(), page));
    return new Palette(grounds, inks, blocks);
  }

  private static Block block(Colour colour, Colour page) {
    return Block.on(colour.readableOn(page, Contrast.LARGE_TEXT));
  }

  private static Colour readable(Colour ink, Grounds grounds, double ratio) {
    Colour found = ink;
    for (Colour ground : grounds.all()) {
      found = found.readableOn(ground, ratio);
    }
    return found;
  }
}
