package dev.aether.application.deployment.visit;

import dev.aether.domain.site.SiteId;
import java.time.LocalDate;

/**
 * What views are counted of.
 *
 * @param day in UTC
 * @param path from the site's root, such as {@code /menu/}
 */
public record PageOfDay(SiteId site, LocalDate day, String path) {
  public static final int MAX_PATH = 500;

  public PageOfDay {
    if (!path.startsWith("/") || path.length() > MAX_PATH) {
      throw new IllegalArgumentException("not a page's path: " + path);
    }
  }
}
