package dev.aether.application.generation;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.theme.Theme;

/** The power to draw small pictures of what was made. */
public interface Previews {

  /** A PNG of the component in the theme's colours, of some kilobytes, in Base64. */
  String png(ComponentNode node, Theme theme);
}
