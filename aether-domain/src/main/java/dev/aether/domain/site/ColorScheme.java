package dev.aether.domain.site;

import java.util.Locale;

/** Whether a site is light, dark, or as its visitor prefers (specification, section 2.1). */
public enum ColorScheme {
  LIGHT,
  DARK,
  AUTO;

  /** The name in JSON, such as {@code auto}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
