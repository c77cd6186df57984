package dev.aether.application.memory;

import dev.aether.application.generation.ComponentSelections;
import dev.aether.domain.account.UserId;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class MemorySelections implements ComponentSelections {
  private final Memory memory;

  MemorySelections(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(SiteId site, UserId owner, List<Choice> choices, Instant now) {
    memory.requireService();
    Site stored = memory.tables().sites.get(site);
    if (stored == null || !stored.owner().equals(owner)) {
      throw new IllegalStateException("foreign key: no such site of this owner");
    }
    for (Choice choice : choices) {
      if (MemoryCatalog.all().noneMatch(entry -> entry.id().equals(choice.component()))) {
        throw new IllegalStateException("foreign key: no such component");
      }
    }
    memory.tables().choices.computeIfAbsent(site, key -> new ArrayList<>()).addAll(choices);
  }

  @Override
  public List<Made> of(SiteId site) {
    Site stored = memory.tables().sites.get(site);
    return stored != null && memory.sees(stored.owner())
        ? memory.tables().choices.getOrDefault(site, List.of()).stream()
            .map(choice -> new Made(nameOf(choice), choice))
            .toList()
        : List.of();
  }

  private static String nameOf(Choice choice) {
    return MemoryCatalog.all()
        .filter(entry -> entry.id().equals(choice.component()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
