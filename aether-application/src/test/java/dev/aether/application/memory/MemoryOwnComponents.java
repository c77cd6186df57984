package dev.aether.application.memory;

import dev.aether.application.component.OwnComponents;
import dev.aether.domain.component.OwnComponent;
import java.util.Optional;
import java.util.UUID;

final class MemoryOwnComponents implements OwnComponents {
  private final Memory memory;

  MemoryOwnComponents(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void addGenerated(OwnComponent component) {
    memory.requireWritable(component.owner());
    memory.tables().components.put(component.id(), component);
  }

  @Override
  public Optional<OwnComponent> find(UUID id) {
    return Optional.ofNullable(memory.tables().components.get(id))
        .filter(component -> memory.sees(component.owner()));
  }
}
