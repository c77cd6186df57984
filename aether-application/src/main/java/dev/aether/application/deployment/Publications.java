package dev.aether.application.deployment;

import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.render.SiteBundle;
import dev.aether.domain.site.Site;

/** What of each site is live: immutable bundles and one pointer a site. */
public interface Publications {

  /**
   * Stores a bundle and points the site to it, in the running unit. A bundle that is already there
   * is not written again. False where a deployment with a higher sequence is live already: the
   * bundle is kept, the pointer stays.
   */
  boolean publish(Site site, Deployment deployment, SiteBundle bundle);
}
