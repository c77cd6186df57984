package dev.aether.application.memory;

import dev.aether.application.component.Blocks;
import dev.aether.domain.component.contract.Block;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Comparator;
import java.util.Optional;

final class MemoryBlocks implements Blocks {
  private final Memory memory;

  MemoryBlocks(Memory memory) {
    this.memory = memory;
  }

  @Override
  public void add(Block block) {
    memory.requireStaff();
    boolean taken =
        memory.tables().blocks.keySet().stream()
            .anyMatch(
                other ->
                    isOf(other, block.name(), block.variant())
                        && other.version() == block.version());
    if (taken) {
      throw Problem.at(ErrorCode.COMP_NAME_TAKEN, "/name", "taken").asException();
    }
    memory.tables().blocks.put(block, true);
  }

  @Override
  public Optional<Block> latest(String name, String variant) {
    return memory.tables().blocks.keySet().stream()
        .filter(block -> isOf(block, name, variant))
        .max(Comparator.comparingInt(Block::version));
  }

  @Override
  public boolean withdraw(String name, String variant) {
    memory.requireStaff();
    boolean[] any = {false};
    memory
        .tables()
        .blocks
        .replaceAll(
            (block, offered) -> {
              any[0] |= offered && isOf(block, name, variant);
              return offered && !isOf(block, name, variant);
            });
    return any[0];
  }

  private static boolean isOf(Block block, String name, String variant) {
    return block.name().equals(name) && block.variant().equals(variant);
  }
}
