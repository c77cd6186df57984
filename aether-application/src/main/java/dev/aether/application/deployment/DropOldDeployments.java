package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.site.Sites;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentRetention;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.site.SiteId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps as many deployments of each site as its owner's tier says, and drops the older ones with
 * what they built. What visitors get stays.
 */
public final class DropOldDeployments {
  private static final Actor SELF = new Actor.Service("drop-old-deployments");
  private static final Map<Tier, Limit> KEPT =
      Arrays.stream(Tier.values())
          .collect(Collectors.toMap(Function.identity(), DeploymentRetention::limitOf));

  private final UnitOfWork units;
  private final DeploymentHistory history;
  private final Deployments deployments;
  private final Sites sites;

  public DropOldDeployments(
      UnitOfWork units, DeploymentHistory history, Deployments deployments, Sites sites) {
    this.units = units;
    this.history = history;
    this.deployments = deployments;
    this.sites = sites;
  }

  /** Drops what can be dropped, site by site. */
  public void handle() {
    units
        .as(SELF, () -> history.crowded(KEPT))
        .forEach((site, tier) -> units.run(SELF, () -> tidy(site, tier)));
  }

  /** The site is locked, so that no rollback makes live what is dropped. */
  private void tidy(SiteId site, Tier tier) {
    sites
        .findLocked(site)
        .ifPresent(
            found -> {
              Set<BundleHash> live =
                  deployments.live(site).flatMap(Deployment::bundle).stream()
                      .collect(Collectors.toSet());
              List<DeploymentId> old =
                  DeploymentRetention.drop(
                          history.of(site), live, Set.of(), DeploymentRetention.limitOf(tier))
                      .stream()
                      .map(Deployment::id)
                      .toList();
              if (!old.isEmpty()) {
                history.drop(site, old);
              }
            });
  }
}
