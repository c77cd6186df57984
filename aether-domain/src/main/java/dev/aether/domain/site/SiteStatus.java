package dev.aether.domain.site;

import java.util.Locale;

/** Whether a site can be seen (specification, section 1.2). */
public enum SiteStatus {
  DRAFT,
  PUBLISHED,
  ARCHIVED;

  /** The name in SQL and JSON, such as {@code draft}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SiteStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
