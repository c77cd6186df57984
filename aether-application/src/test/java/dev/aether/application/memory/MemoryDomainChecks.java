package dev.aether.application.memory;

import dev.aether.application.deployment.DomainChecks;
import dev.aether.domain.deployment.customdomain.CustomDomain;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

final class MemoryDomainChecks implements DomainChecks {
  private final Memory memory;

  MemoryDomainChecks(Memory memory) {
    this.memory = memory;
  }

  @Override
  public List<CustomDomainId> take(Instant now, Instant until, int limit) {
    memory.requireService();
    List<CustomDomainId> due =
        memory.tables().customDomains.values().stream()
            .filter(claim -> claim.failure().isEmpty() && !at(claim).isAfter(now))
            .sorted(Comparator.comparing(this::at))
            .limit(limit)
            .map(CustomDomain::id)
            .toList();
    due.forEach(id -> schedule(id, until));
    return due;
  }

  @Override
  public void schedule(CustomDomainId id, Instant at) {
    memory.requireService();
    if (memory.tables().customDomains.containsKey(id)) {
      memory.tables().domainChecks.put(id, at);
    }
  }

  private Instant at(CustomDomain claim) {
    return memory
        .tables()
        .domainChecks
        .getOrDefault(claim.id(), claim.claimedAt().plus(Duration.ofMinutes(2)));
  }
}
