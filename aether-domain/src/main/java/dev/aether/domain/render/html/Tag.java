package dev.aether.domain.render.html;

import java.util.List;
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
  H4,
  H5,
  H6,
  P,
  ADDRESS,
  ARTICLE,
  BLOCKQUOTE,
  CITE,
  EM,
  FIGCAPTION,
  FIGURE,
  HR(Form.VOID),
  STRONG,
  TIME,
  UL,
  OL,
  LI,
  DL,
  DT,
  DD,
  DETAILS,
  SUMMARY,
  TABLE,
  CAPTION,
  THEAD,
  TBODY,
  TR,
  TH,
  TD,
  FORM,
  LABEL,
  INPUT(Form.VOID),
  TEXTAREA,
  SELECT,
  OPTION,
  BUTTON,
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

  private static final List<Tag> HEADINGS = List.of(H1, H2, H3, H4, H5, H6);

  private final Form form;
  private final String wire = name().toLowerCase(Locale.ROOT);

  Tag() {
    this(Form.OPEN);
  }

  Tag(Form form) {
    this.form = form;
  }

  /** The heading of a level from 1 to 6; deeper ones stay at 6. */
  public static Tag heading(int level) {
    return HEADINGS.get(Math.max(1, Math.min(level, HEADINGS.size())) - 1);
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
      case A, SPAN, STRONG, EM, CITE, TIME, LABEL, INPUT, BUTTON, SVG, PATH, CIRCLE, RECT, IMG ->
          false;
      default -> true;
    };
  }
}
