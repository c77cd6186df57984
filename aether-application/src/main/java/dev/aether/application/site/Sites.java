package dev.aether.application.site;

import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.Slug;
import dev.aether.domain.template.TemplateId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sites that the running actor may see. */
public interface Sites {

  /**
   * Adds a site, and its content as its first version; CONFLICT {@code SITE_SLUG_TAKEN} where
   * another has its slug, LIMIT {@code SITE_LIMIT_EXCEEDED} where the owner's plan has no room.
   */
  void add(Site site);

  /** The same for a site that was made from a template, which is remembered. */
  void addFrom(TemplateId template, Site site);

  /**
   * The same for a site with a past of the running user's: these versions are kept in place of a
   * first one, and the site's is among them.
   */
  void addWithPast(Site site, List<SiteVersion> past);

  /** The site; empty where there is none or it is somebody else's. */
  Optional<Site> find(SiteId id);

  /** The same; whoever else finds it so waits until this unit ends. */
  Optional<Site> findLocked(SiteId id);

  /**
   * Stores the next state of a site. A change of its content leaves a version behind, by the
   * running user where one runs; see {@link Versions}. CONFLICT {@code SITE_VERSION_CONFLICT}
   * unless the stored one has the version of {@code before}, CONFLICT {@code SITE_SLUG_TAKEN} where
   * another has its slug.
   */
  void replace(Site before, Site after);

  /** Removes a site with all that belongs to it; no effect where there is none. */
  void remove(SiteId id);

  /** Which slugs are taken of {@code base} and those that begin with it and a hyphen. */
  Set<Slug> takenLike(Slug base);
}
