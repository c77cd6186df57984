package dev.aether.domain.theme.font;

import dev.aether.domain.shared.ErrorCode;
import java.util.List;

/** The letters of a part of the site: one of the styles, or families by name. */
public sealed interface Font permits FontStyle, FontFamily {

  /** As it is written in a theme, such as {@code modern} or {@code Lora, serif}. */
  String wire();

  /** Family names in the order in which they are tried; the last is a generic one. */
  List<String> families();

  /** The style whose forms (weights, corners) go with these letters. */
  FontStyle style();

  /**
   * Reads a font; refuses with {@link ErrorCode#SITE_INVALID_THEME}. A style's name is the style,
   * also where a family has that name.
   */
  static Font ofWire(String wire) {
    return FontStyle.find(wire).<Font>map(style -> style).orElseGet(() -> FontFamily.parse(wire));
  }

  /** The font that has these families; a style where they are the style's own. */
  static Font ofFamilies(List<String> families) {
    for (FontStyle style : FontStyle.values()) {
      if (style.families().equals(families)) {
        return style;
      }
    }
    return FontFamily.of(families);
  }
}
