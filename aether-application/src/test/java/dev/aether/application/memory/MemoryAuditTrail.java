package dev.aether.application.memory;

import dev.aether.application.audit.AuditTrail;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditChain;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryAuditTrail implements AuditTrail {
  private final Memory memory;

  MemoryAuditTrail(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void record(AuditEvent event, Optional<UserId> about) {
    requireOwnWords(event, about);
    if (memory.tables().audit.values().stream()
        .flatMap(List::stream)
        .anyMatch(entry -> entry.event().id().equals(event.id()))) {
      throw new IllegalStateException("recorded already: " + event.id());
    }
    List<AuditEntry> chain = new ArrayList<>(entries(about));
    chain.add(new AuditChain(headOf(chain)).append(event));
    memory.tables().audit.put(about, List.copyOf(chain));
  }

  @Override
  public List<AuditEntry> list(UserId about, long before, int limit) {
    if (!memory.sees(about)) {
      return List.of();
    }
    return entries(Optional.of(about)).stream()
        .filter(entry -> entry.number() < before)
        .sorted(Comparator.comparing(AuditEntry::number).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<AuditEntry> chain(Optional<UserId> about, long from, int limit) {
    memory.requireService();
    return entries(about).stream().filter(entry -> entry.number() >= from).limit(limit).toList();
  }

  @Override
  public AuditHead head(Optional<UserId> about) {
    memory.requireService();
    return headOf(entries(about));
  }

  private void requireOwnWords(AuditEvent event, Optional<UserId> about) {
    Optional<UserId> user = memory.runningUser();
    if (user.isEmpty()) {
      memory.requireService();
    } else if (!user.equals(about)
        || !(event.actor() instanceof Actor.User actor && actor.id().equals(user.get()))) {
      throw new IllegalStateException("a user writes of himself only");
    }
  }

  private List<AuditEntry> entries(Optional<UserId> about) {
    return memory.tables().audit.getOrDefault(about, List.of());
  }

  private static AuditHead headOf(List<AuditEntry> chain) {
    return chain.isEmpty() ? AuditHead.genesis() : chain.get(chain.size() - 1).head();
  }
}
