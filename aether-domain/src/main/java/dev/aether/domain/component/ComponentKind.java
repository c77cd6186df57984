package dev.aether.domain.component;

import java.util.Locale;

/** What sort of part of a page a component is (specification, section 3.3). */
public enum ComponentKind {
  /** A band of the page, from edge to edge, such as a hero or a list of questions. */
  SECTION,
  /** One small thing, such as a heading or a button. */
  ELEMENT,
  /** Something to act in, such as a form. */
  WIDGET,
  /** What only arranges what is in it, such as columns. */
  LAYOUT;

  /** The name in SQL and JSON, such as {@code section}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
