package dev.aether.application.memory;

import dev.aether.application.deployment.DeploymentHistory;
import dev.aether.application.deployment.DeploymentView;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.deployment.Deployments;
import dev.aether.application.deployment.Hosted;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.deployment.BuildDeadline;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.DeploymentTimes;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class MemoryDeployments implements Deployments, DeploymentViews, DeploymentHistory {
  private final Memory memory;

  MemoryDeployments(Memory memory) {
    this.memory = memory;
  }

  @Override
  public int nextSequence(SiteId site) {
    return memory.tables().deployments.values().stream()
            .filter(deployment -> deployment.site().equals(site))
            .mapToInt(Deployment::sequence)
            .max()
            .orElse(0)
        + 1;
  }

  @Override
  public void add(Deployment deployment) {
    memory.requireWritable(deployment.owner());
    Site site = memory.tables().sites.get(deployment.site());
    if (site == null || !site.owner().equals(deployment.owner())) {
      throw new IllegalStateException("row security: not the actor's site");
    }
    memory.tables().deployments.put(deployment.id(), deployment);
    memory
        .tables()
        .deploymentTimes
        .put(deployment.id(), DeploymentTimes.requested(Clock.systemUTC().instant()));
  }

  @Override
  public Optional<Deployment> find(DeploymentId id) {
    return Optional.ofNullable(memory.tables().deployments.get(id))
        .filter(deployment -> memory.sees(deployment.owner()));
  }

  @Override
  public void replace(Deployment deployment) {
    memory.requireService();
    int expected = deployment.revision() - 1;
    if (find(deployment.id()).filter(stored -> stored.revision() == expected).isEmpty()) {
      throw Problem.of(ErrorCode.DEPLOY_CONFLICT, "changed meanwhile").asException();
    }
    memory.tables().deployments.put(deployment.id(), deployment);
    memory
        .tables()
        .deploymentTimes
        .computeIfPresent(
            deployment.id(), (id, times) -> times.started(Clock.systemUTC().instant()));
  }

  @Override
  public void say(Deployment deployment, DeploymentStep step, String line) {
    memory.requireService();
    if (find(deployment.id()).filter(d -> d.revision() == deployment.revision()).isPresent()) {
      Memory.Tables tables = memory.tables();
      BuildLog log = tables.buildLogs.getOrDefault(deployment.id(), BuildLog.empty());
      tables.buildLogs.put(deployment.id(), log.plus(line));
      tables.buildSteps.put(deployment.id(), step);
    }
  }

  @Override
  public Optional<String> hosted(SiteId site, BundleHash bundle) {
    memory.requireService();
    return memory.tables().deployments.values().stream()
        .filter(deployment -> deployment.site().equals(site))
        .filter(deployment -> deployment.bundle().filter(bundle::equals).isPresent())
        .filter(deployment -> hostId(deployment).isPresent())
        .max(Comparator.comparingInt(Deployment::sequence))
        .flatMap(this::hostId);
  }

  private Optional<String> hostId(Deployment deployment) {
    return Optional.ofNullable(memory.tables().hosted.get(deployment.id())).flatMap(Hosted::id);
  }

  @Override
  public void hosted(DeploymentId id, Hosted hosted) {
    memory.requireService();
    memory.tables().hosted.put(id, hosted);
  }

  @Override
  public List<Late> late(Instant now) {
    memory.requireService();
    return memory.tables().deployments.values().stream()
        .filter(deployment -> !deployment.status().isEnd())
        .map(deployment -> new Late(deployment.id(), BuildDeadline.of(times(deployment.id()))))
        .filter(late -> late.deadline().isPast(now))
        .toList();
  }

  private DeploymentTimes times(DeploymentId id) {
    return memory.tables().deploymentTimes.get(id);
  }

  @Override
  public void addReady(Deployment deployment) {
    memory.requireService();
    if (deployment.bundle().isEmpty()) {
      throw new IllegalArgumentException(deployment.id() + " is not ready");
    }
    add(deployment);
  }

  @Override
  public Optional<Deployment> live(SiteId site) {
    memory.requireService();
    Memory.Pointer live = memory.tables().publications.get(site);
    return memory.tables().deployments.values().stream()
        .filter(deployment -> live != null && deployment.site().equals(site))
        .filter(deployment -> deployment.sequence() == live.sequence())
        .findFirst();
  }

  @Override
  public Map<SiteId, Tier> crowded(Map<Tier, Limit> kept) {
    memory.requireService();
    Map<SiteId, Tier> found = new LinkedHashMap<>();
    for (Site site : memory.tables().sites.values()) {
      Tier tier = memory.tables().accounts.get(site.owner()).tier();
      long ended = of(site.id()).stream().filter(each -> each.status().isEnd()).count();
      if (ended > 0 && !kept.get(tier).admits(ended - 1)) {
        found.put(site.id(), tier);
      }
    }
    return found;
  }

  @Override
  public List<Deployment> of(SiteId site) {
    memory.requireService();
    return memory.tables().deployments.values().stream()
        .filter(deployment -> deployment.site().equals(site))
        .toList();
  }

  @Override
  public void drop(SiteId site, Collection<DeploymentId> deployments) {
    memory.requireService();
    Memory.Tables tables = memory.tables();
    tables
        .deployments
        .values()
        .removeIf(each -> each.site().equals(site) && deployments.contains(each.id()));
    Set<String> used =
        of(site).stream()
            .flatMap(deployment -> deployment.bundle().stream())
            .map(BundleHash::value)
            .collect(Collectors.toSet());
    Optional.ofNullable(tables.publications.get(site)).ifPresent(live -> used.add(live.bundle()));
    tables.bundles.getOrDefault(site, new LinkedHashMap<>()).keySet().retainAll(used);
  }

  @Override
  public Optional<DeploymentView> find(UserId owner, DeploymentId id) {
    return find(id).filter(deployment -> deployment.owner().equals(owner)).map(this::view);
  }

  @Override
  public Page list(UserId owner, SiteId site, PageRequest page) {
    List<Deployment> all =
        memory.tables().deployments.values().stream()
            .filter(d -> d.site().equals(site) && d.owner().equals(owner) && memory.sees(owner))
            .sorted(Deployment.BY_SEQUENCE.reversed())
            .toList();
    return new Page(
        all.stream().skip(page.offset()).limit(page.limit()).map(this::view).toList(), all.size());
  }

  private DeploymentView view(Deployment deployment) {
    return new DeploymentView(
        deployment.id(),
        deployment.site(),
        memory.tables().sites.get(deployment.site()).slug(),
        deployment.environment(),
        deployment.sequence(),
        deployment.status(),
        Instant.EPOCH,
        deployment.status().isEnd() ? Optional.of(Duration.ZERO) : Optional.empty(),
        deployment.failure(),
        memory.tables().buildSteps.getOrDefault(deployment.id(), DeploymentStep.QUEUED),
        memory.tables().buildLogs.getOrDefault(deployment.id(), BuildLog.empty()));
  }
}
