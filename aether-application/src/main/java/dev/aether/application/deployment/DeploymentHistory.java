package dev.aether.application.deployment;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.site.SiteId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What sites have deployed so far, for whoever tidies up; in the system only. */
public interface DeploymentHistory {

  /** The sites with more deployments that ended than their owner's tier keeps, and that tier. */
  Map<SiteId, Tier> crowded(Map<Tier, Limit> kept);

  /** All deployments of a site, in no order. */
  List<Deployment> of(SiteId site);

  /** Removes deployments of a site, and the bundles that neither visitors nor any other has. */
  void drop(SiteId site, Collection<DeploymentId> deployments);
}
