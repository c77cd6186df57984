package dev.aether.application.site;

import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.Optional;
import java.util.Set;

/** The sites that the running actor may see. */
public interface Sites {

  /** Adds a site; CONFLICT {@code SITE_SLUG_TAKEN} where another has its slug. */
  void add(Site site);

  /** The site; empty where there is none or it is somebody else's. */
  Optional<Site> find(SiteId id);

  /**
   * Stores the next state of a site; CONFLICT {@code SITE_VERSION_CONFLICT} unless the stored one
   * has {@code expectedVersion}, CONFLICT {@code SITE_SLUG_TAKEN} where another has its slug.
   */
  void replace(Site site, int expectedVersion);

  /** Removes a site with all that belongs to it; no effect where there is none. */
  void remove(SiteId id);

  /** Which slugs are taken of {@code base} and those that begin with it and a hyphen. */
  Set<Slug> takenLike(Slug base);
}
