package dev.aether.domain.render.html;

import java.util.Locale;

/** The elements a page may hold; there is no way to write any other. */
public enum Tag {
  HTML,
  HEAD,
  META(Form.VOID),
  TITLE,
  LINK(Form.VOID),
  BODY,
  A,
  HEADER,
  NAV,
  MAIN,
  SECTION,
  FOOTER,
  DIV,
  SPAN,
  H1,
  H2,
  H3,
  P,
  UL,
  OL,
  LI,
  DL,
  DT,
  DD,
  DETAILS,
  SUMMARY,
  IMG(Form.VOID),
  SVG,
  PATH(Form.EMPTY),
  CIRCLE(Form.EMPTY),
  RECT(Form.EMPTY);

  private enum Form {
    OPEN,
    VOID,
    EMPTY
  }

  private final Form form;
  private final String wire = name().toLowerCase(Locale.ROOT);

  Tag() {
    this(Form.OPEN);
  }

  Tag(Form form) {
    this.form = form;
  }

  /** The heading of a level from 1 to 3; deeper ones stay at 3. */
  public static Tag heading(int level) {
    return level <= 1 ? H1 : level == 2 ? H2 : H3;
  }

  String wire() {
    return wire;
  }

  /** Whether the element never has an end tag. */
  boolean isVoid() {
    return form == Form.VOID;
  }

  /** Whether the element is a shape, written {@code <path/>}, as both HTML and XML read it. */
  boolean isShape() {
    return form == Form.EMPTY;
  }

  /** Whether a line break after the element changes nothing on the screen. */
  boolean isBlock() {
    return switch (this) {
      case A, SPAN, SVG, PATH, CIRCLE, RECT, IMG -> false;
      default -> true;
    };
  }
}
