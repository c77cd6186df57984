package dev.aether.application.memory;

import dev.aether.application.generation.Generations;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import dev.aether.domain.generation.GenerationType;
import dev.aether.domain.generation.GenerationUsage;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

final class MemoryGenerations implements Generations {
  private final Memory memory;

  MemoryGenerations(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Generation generation, String model) {
    memory.requireWritable(generation.owner());
    memory.tables().generations.put(generation.id(), generation);
    memory.tables().models.put(generation.id(), model);
  }

  @Override
  public Optional<Generation> find(GenerationId id) {
    return Optional.ofNullable(memory.tables().generations.get(id))
        .filter(generation -> memory.sees(generation.owner()));
  }

  @Override
  public void replace(Generation generation) {
    memory.requireService();
    int expected = generation.revision() - 1;
    if (find(generation.id()).filter(stored -> stored.revision() == expected).isEmpty()) {
      throw Problem.of(ErrorCode.AI_GENERATION_CONFLICT, "changed meanwhile").asException();
    }
    memory.tables().generations.put(generation.id(), generation);
  }

  /** Knows no times: everything is as old as nothing, and nothing is older. */
  @Override
  public List<GenerationId> unfinished(GenerationType type, Duration age) {
    memory.requireService();
    return memory.tables().generations.values().stream()
        .filter(g -> g.type() == type && !g.status().isEnd() && age.isZero())
        .map(Generation::id)
        .toList();
  }

  @Override
  public void took(GenerationId id, GenerationUsage usage) {
    memory.requireService();
    if (find(id).isEmpty()) {
      throw new IllegalStateException("there is no such generation");
    }
    memory.tables().usage.merge(id, usage, GenerationUsage::then);
  }

  static Generation withoutSite(Generation old, SiteId gone) {
    return new Generation(
        old.id(),
        old.owner(),
        old.type(),
        old.site().filter(site -> !site.equals(gone)),
        old.brief(),
        old.status(),
        old.step(),
        old.revision(),
        old.failure());
  }
}
