package dev.aether.domain.site;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a site can be seen (specification, section 1.2).
 *
 * <p>A draft is published or archived; a published site is published again (another version of it),
 * taken back to a draft or archived; an archived site comes back as a draft and in no other way.
 */
public enum SiteStatus {
  DRAFT,
  PUBLISHED,
  ARCHIVED;

  /** What a site of this status may become next; the whole state machine of sites. */
  public Set<SiteStatus> next() {
    return switch (this) {
      case DRAFT -> Set.of(PUBLISHED, ARCHIVED);
      case PUBLISHED -> Set.of(PUBLISHED, DRAFT, ARCHIVED);
      case ARCHIVED -> Set.of(DRAFT);
    };
  }

  /** Refuses with {@link ErrorCode#SITE_ARCHIVED} where nothing may be changed any more. */
  void requireChangeable() {
    if (this == ARCHIVED) {
      throw Problem.of(ErrorCode.SITE_ARCHIVED, "The site is archived; restore it first.")
          .asException();
    }
  }

  /** Refuses what {@link #next()} does not allow, with {@link ErrorCode#SITE_STATUS_CONFLICT}. */
  void requireNext(SiteStatus wanted) {
    if (!next().contains(wanted)) {
      requireChangeable();
      throw new Problem(
              ErrorCode.SITE_STATUS_CONFLICT,
              "The site is " + wire() + " and cannot become " + wanted.wire() + ".",
              Map.of("from", wire(), "to", wanted.wire()))
          .asException();
    }
  }

  /** The name in SQL and JSON, such as {@code draft}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SiteStatus ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
