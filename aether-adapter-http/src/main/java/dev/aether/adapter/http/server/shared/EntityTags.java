package dev.aether.adapter.http.server.shared;

/** What {@code If-None-Match} says of a strong tag. */
public final class EntityTags {
  private EntityTags() {}

  /**
   * Whether the header names {@code tag}, with its quotes; weak ones count, as in reading they do.
   */
  public static boolean names(String header, String tag) {
    if (header == null) {
      return false;
    }
    for (String candidate : header.split(",", -1)) {
      String trimmed = candidate.strip();
      String strong = trimmed.startsWith("W/") ? trimmed.substring(2) : trimmed;
      if (strong.equals(tag) || strong.equals("*")) {
        return true;
      }
    }
    return false;
  }
}
