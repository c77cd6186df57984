package dev.aether.domain.site;

import java.util.Locale;

/**
 * The character of a site's letters (specification, section 2.1). Each is a stack of fonts that
 * machines already have, so that a page asks nobody else for a file.
 */
public enum FontStyle {
  MODERN,
  CLASSIC,
  PLAYFUL;

  /** The name in JSON, such as {@code modern}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
