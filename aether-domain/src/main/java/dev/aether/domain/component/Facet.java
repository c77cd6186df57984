package dev.aether.domain.component;

import java.util.Locale;

/**
 * The four objects by which a node is set up (specification, section 3.1): what it says, how it
 * looks, how it moves, and what is different on small and large screens.
 */
public enum Facet {
  PROPS,
  STYLES,
  ANIMATIONS,
  RESPONSIVE;

  private final String wire = name().toLowerCase(Locale.ROOT);

  /** The name in JSON, such as {@code props}. */
  public String wire() {
    return wire;
  }
}
