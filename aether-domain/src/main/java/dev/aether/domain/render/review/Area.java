package dev.aether.domain.render.review;

import java.util.Locale;

/** What a review looks at, in the order of its report. */
public enum Area {
  ACCESSIBILITY,
  SEO,
  LINKS,
  WEIGHT,
  CONTENT;

  /** The name in JSON, such as {@code accessibility}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
