package dev.aether.domain.render.look;

import dev.aether.domain.theme.Palette;
import dev.aether.domain.theme.Theme;
import java.util.LinkedHashMap;
import java.util.Map;

/** A theme as CSS custom properties of the root element. */
final class Tokens {
  private Tokens() {}

  static String css(Theme theme) {
    Appearance appearance = Appearance.of(theme);
    Map<String, String> usual = new LinkedHashMap<>();
    usual.put("color-scheme", appearance.schemes());
    usual.putAll(colours(appearance.usual(), theme));
    usual.put("--body-font", Lettering.families(theme.fonts().body()));
    usual.putAll(Lettering.character(theme.fonts().heading(), theme.radius()));
    usual.put("--radius", theme.radius().toString());
    String night =
        appearance
            .night()
            .map(p -> "@media (prefers-color-scheme:dark){\n" + root(colours(p, theme)) + "}\n")
            .orElse("");
    return root(usual) + night;
  }

  private static Map<String, String> colours(Palette palette, Theme theme) {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("--page", palette.grounds().page().toString());
    tokens.put("--soft", palette.grounds().soft().toString());
    tokens.put("--surface", palette.grounds().surface().toString());
    tokens.put("--tint", palette.grounds().tint().toString());
    tokens.put("--ink", palette.inks().strong().toString());
    tokens.put("--muted", palette.inks().muted().toString());
    tokens.put("--link", palette.inks().link().toString());
    tokens.put("--accent", palette.inks().accent().toString());
    tokens.put("--line", palette.inks().border().toString());
    Scenery scenery = Scenery.of(palette, theme.colors());
    block(tokens, "button", palette.blocks().primary());
    block(tokens, "band", scenery.band());
    block(tokens, "deep", scenery.deep());
    for (int i = 0; i < scenery.art().size(); i++) {
      tokens.put("--f" + i, scenery.art().get(i).toString());
    }
    return tokens;
  }

  private static void block(Map<String, String> tokens, String name, Palette.Block block) {
    tokens.put("--" + name, block.ground().toString());
    tokens.put("--on-" + name, block.ink().toString());
  }

  private static String root(Map<String, String> tokens) {
    StringBuilder css = new StringBuilder(":root{\n");
    tokens.forEach((name, value) -> css.append(name).append(':').append(value).append(";\n"));
    return css.append("}\n").toString();
  }
}
