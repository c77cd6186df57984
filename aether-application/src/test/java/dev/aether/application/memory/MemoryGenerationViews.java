package dev.aether.application.memory;

import dev.aether.application.generation.GenerationViews;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

final class MemoryGenerationViews implements GenerationViews {
  private final Memory memory;

  MemoryGenerationViews(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Page list(UserId owner, PageRequest page) {
    List<Generation> all =
        new ArrayList<>(
            memory.tables().generations.values().stream()
                .filter(found -> found.owner().equals(owner) && memory.sees(owner))
                .toList());
    Collections.reverse(all);
    return new Page(
        all.stream().skip(page.offset()).limit(page.limit()).map(this::view).toList(), all.size());
  }

  private View view(Generation generation) {
    String asked = memory.tables().models.get(generation.id());
    GenerationUsage usage = memory.tables().usage.get(generation.id());
    String did = usage == null ? asked : usage.model();
    return new View(
        generation.id(),
        generation.type(),
        generation.site(),
        generation.brief().prompt().value(),
        did,
        Optional.of(asked).filter(model -> !model.equals(did)),
        generation.status(),
        Instant.EPOCH,
        generation.status().isEnd() ? Optional.of(Instant.EPOCH) : Optional.empty());
  }
}
