package dev.aether.domain.site;

import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.Limit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of a site's versions are kept: the newest ones up to a limit, and beyond it whatever
 * visitors see or a deployment was built from.
 */
public final class VersionRetention {
  private VersionRetention() {}

  /** How many of the newest versions a tier keeps of each site. */
  public static Limit limitOf(Tier tier) {
    return switch (tier) {
      case FREE -> Limit.of(10);
      case STARTER -> Limit.of(50);
      case PRO -> Limit.of(200);
      case BUSINESS -> Limit.unlimited();
    };
  }

  /**
   * The numbers of the versions to drop, oldest first. The newest version stays even where the
   * limit is zero.
   *
   * @param inUse the published version and those that deployments refer to; they never go
   */
  public static List<Integer> drop(Collection<Integer> versions, Set<Integer> inUse, Limit limit) {
    List<Integer> newestFirst =
        versions.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    return IntStream.range(1, newestFirst.size())
        .filter(rank -> !limit.admits(rank))
        .mapToObj(newestFirst::get)
        .filter(version -> !inUse.contains(version))
        .sorted()
        .toList();
  }
}
