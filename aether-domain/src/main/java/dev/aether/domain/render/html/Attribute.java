package dev.aether.domain.render.html;

/** The attributes a page may hold: none of them runs or styles anything. */
public enum Attribute {
  ACTION("action"),
  ALT("alt"),
  ARIA_CURRENT("aria-current"),
  ARIA_DESCRIBEDBY("aria-describedby"),
  ARIA_HIDDEN("aria-hidden"),
  ARIA_LABEL("aria-label"),
  ARIA_LABELLEDBY("aria-labelledby"),
  AUTOCOMPLETE("autocomplete"),
  CHARSET("charset"),
  CLASS("class"),
  CONTENT("content"),
  CX("cx"),
  CY("cy"),
  D("d"),
  DATETIME("datetime"),
  DECODING("decoding"),
  DIR("dir"),
  ENCTYPE("enctype"),
  FETCHPRIORITY("fetchpriority"),
  FILL("fill"),
  FOCUSABLE("focusable"),
  FOR("for"),
  HEIGHT("height"),
  HREF("href"),
  ID("id"),
  LANG("lang"),
  LOADING("loading"),
  MAX("max"),
  MAXLENGTH("maxlength"),
  MEDIA("media"),
  METHOD("method"),
  MIN("min"),
  NAME("name"),
  PRESERVE_ASPECT_RATIO("preserveAspectRatio"),
  PROPERTY("property"),
  R("r"),
  REL("rel"),
  REQUIRED("required"),
  ROWS("rows"),
  RX("rx"),
  SCOPE("scope"),
  SIZES("sizes"),
  SRCSET("srcset"),

  /** Behind the two, or some browsers load it before they have read what else there is. */
  SRC("src"),
  TABINDEX("tabindex"),
  TYPE("type"),
  VALUE("value"),
  VIEW_BOX("viewBox"),
  WIDTH("width"),
  X("x"),
  XMLNS("xmlns"),
  Y("y");

  private final String wire;

  Attribute(String wire) {
    this.wire = wire;
  }

  String wire() {
    return wire;
  }
}
