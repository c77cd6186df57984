package dev.aether.domain.component.repair;

import dev.aether.domain.component.ComponentTree;
import java.util.List;
import java.util.Objects;

/** A valid tree, and what had to be done for it. */
public record Repaired(ComponentTree tree, List<RepairStep> steps) {
  public Repaired {
    Objects.requireNonNull(tree);
    steps = List.copyOf(steps);
  }

  /** Whether any step loses something. */
  public boolean loses() {
    return steps.stream().anyMatch(RepairStep::loses);
  }
}
