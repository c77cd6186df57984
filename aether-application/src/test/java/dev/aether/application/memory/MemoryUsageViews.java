package dev.aether.application.memory;

import dev.aether.application.generation.UsageViews;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts all, since nothing here knows when it was made. */
final class MemoryUsageViews implements UsageViews {
  private final Memory memory;

  MemoryUsageViews(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Usage> find(UserId user, Instant since) {
    if (!memory.sees(user) || !memory.tables().accounts.containsKey(user)) {
      return Optional.empty();
    }
    Map<GenerationType, Long> generations =
        memory.tables().generations.values().stream()
            .filter(generation -> generation.owner().equals(user))
            .collect(Collectors.groupingBy(Generation::type, Collectors.counting()));
    List<Site> sites =
        memory.tables().sites.values().stream().filter(s -> s.owner().equals(user)).toList();
    List<Deployment> deployments =
        memory.tables().deployments.values().stream()
            .filter(deployment -> deployment.owner().equals(user))
            .toList();
    return Optional.of(
        new Usage(
            generations,
            sites.size(),
            sites.stream().filter(site -> site.status() == SiteStatus.PUBLISHED).count(),
            new Deployments(
                deployments.size(),
                count(deployments, DeploymentStatus.READY),
                count(deployments, DeploymentStatus.ERROR))));
  }

  private static long count(List<Deployment> deployments, DeploymentStatus status) {
    return deployments.stream().filter(deployment -> deployment.status() == status).count();
  }
}
