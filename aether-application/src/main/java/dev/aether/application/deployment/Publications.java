package dev.aether.application.deployment;

import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;
import java.util.Optional;

/** What of each site is live: immutable bundles and one pointer a site. */
public interface Publications {

  /**
   * Stores a bundle and points the site to it, in the running unit. A bundle that is already there
   * is not written again. False where a deployment with a higher sequence is live already: the
   * bundle is kept, the pointer stays.
   */
  boolean publish(Site site, Deployment deployment, SiteBundle bundle);

  /**
   * Stores a bundle that no visitor shall meet, in the running unit; a known one is left as it is.
   */
  void keep(Site site, SiteBundle bundle);

  /**
   * Points a site to the kept bundle of a ready deployment, in the running unit, and tells the
   * version of the site that it shows. Empty, and nothing is changed, where the bundle or its
   * version is not kept, or a higher sequence is live.
   */
  Optional<Integer> redirect(Deployment ready);
}
