package dev.aether.domain.render.look;

import dev.aether.domain.theme.Radius;
import dev.aether.domain.theme.font.Font;
import dev.aether.domain.theme.font.FontFamily;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters of a page and the forms that go with them; only fonts that machines have. */
final class Lettering {
  private static final String MONOSPACE = "monospace";

  private Lettering() {}

  /**
   * The families as CSS. Behind those that are named come the ones of their style, which most
   * machines have and which show Korean; behind a monospaced one there is nothing of that kind.
   */
  static String families(Font font) {
    boolean named = font instanceof FontFamily && !font.families().contains(MONOSPACE);
    Stream<String> all =
        named
            ? Stream.concat(
                font.families().stream().limit(font.families().size() - 1L),
                font.style().families().stream())
            : font.families().stream();
    return all.distinct().map(Lettering::quoted).collect(Collectors.joining(","));
  }

  /** A family's name has no character that a string of CSS would need to escape. */
  private static String quoted(String family) {
    return family.chars().allMatch(c -> c == '-' || (c < 128 && Character.isLetter(c)))
        ? family
        : '"' + family + '"';
  }

  /** The character of titles, and of the frames and buttons beside them. */
  static Map<String, String> character(Font font, Radius radius) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("--title-font", families(font));
    switch (font.style()) {
      case MODERN -> {
        forms.put("--title-weight", "720");
        forms.put("--title-spacing", "-.028em");
        forms.put("--button-radius", radius.toString());
        forms.put("--frame", "min(" + radius + "*3,48px)");
      }
      case CLASSIC -> {
        forms.put("--title-weight", "500");
        forms.put("--title-spacing", "-.012em");
        forms.put("--button-radius", radius.toString());
        forms.put("--frame", "15rem 15rem " + radius + " " + radius);
      }
      case PLAYFUL -> {
        forms.put("--title-weight", "800");
        forms.put("--title-spacing", "-.015em");
        forms.put("--button-radius", "10rem");
        forms.put("--frame", "46% 54% 42% 58%/52% 44% 56% 48%");
      }
    }
    return forms;
  }
}
