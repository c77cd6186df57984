package dev.aether.domain.site;

import java.util.Objects;
import java.util.UUID;

/** The identity of a site. */
public record SiteId(UUID value) {
  public SiteId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
