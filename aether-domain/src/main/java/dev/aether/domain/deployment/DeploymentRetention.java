package dev.aether.domain.deployment;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.Limit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of a site's deployments are kept: the newest that ended, up to a limit, whatever has not
 * ended, and whatever is live or referred to.
 */
public final class DeploymentRetention {
  private DeploymentRetention() {}

  /** How many of the newest deployments a tier keeps of each site. */
  public static Limit limitOf(Tier tier) {
    return switch (tier) {
      case FREE -> Limit.of(5);
      case STARTER -> Limit.of(20);
      case PRO -> Limit.of(100);
      case BUSINESS -> Limit.of(1_000);
    };
  }

  /**
   * What to drop of one site's deployments, oldest first.
   *
   * @param live the bundles that visitors get; no deployment that built one of them goes
   * @param referred deployments that something else names
   */
  public static List<Deployment> drop(
      Collection<Deployment> deployments,
      Set<BundleHash> live,
      Set<DeploymentId> referred,
      Limit limit) {
    List<Deployment> newestFirst =
        deployments.stream()
            .filter(deployment -> deployment.status().isEnd())
            .sorted(Deployment.BY_SEQUENCE.reversed())
            .toList();
    return IntStream.range(0, newestFirst.size())
        .filter(rank -> !limit.admits(rank))
        .mapToObj(newestFirst::get)
        .filter(deployment -> deployment.bundle().filter(live::contains).isEmpty())
        .filter(deployment -> !referred.contains(deployment.id()))
        .sorted(Deployment.BY_SEQUENCE)
        .toList();
  }
}
