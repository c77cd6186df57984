package dev.aether.domain.render.html;

/** The attributes a page may hold: none of them runs or styles anything. */
public enum Attribute {
  ALT("alt"),
  ARIA_HIDDEN("aria-hidden"),
  ARIA_LABEL("aria-label"),
  ARIA_LABELLEDBY("aria-labelledby"),
  CHARSET("charset"),
  CLASS("class"),
  CONTENT("content"),
  CX("cx"),
  CY("cy"),
  D("d"),
  DECODING("decoding"),
  DIR("dir"),
  FETCHPRIORITY("fetchpriority"),
  FILL("fill"),
  FOCUSABLE("focusable"),
  HEIGHT("height"),
  HREF("href"),
  ID("id"),
  LANG("lang"),
  LOADING("loading"),
  MEDIA("media"),
  NAME("name"),
  PRESERVE_ASPECT_RATIO("preserveAspectRatio"),
  PROPERTY("property"),
  R("r"),
  REL("rel"),
  RX("rx"),
  SIZES("sizes"),
  SRCSET("srcset"),

  /** Behind the two, or some browsers load it before they have read what else there is. */
  SRC("src"),
  TABINDEX("tabindex"),
  TYPE("type"),
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
