package dev.aether.domain.theme.font;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands in where a machine has none of the named families (CSS Fonts 4). */
public enum GenericFont {
  SANS_SERIF,
  SERIF,
  MONOSPACE,
  CURSIVE,
  SYSTEM_UI;

  /** The name in CSS and JSON, such as {@code sans-serif}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The generic family of that name, in any case of letters; empty where it is no such name. */
  public static Optional<GenericFont> find(String name) {
    return Arrays.stream(values()).filter(font -> font.wire().equalsIgnoreCase(name)).findFirst();
  }
}
