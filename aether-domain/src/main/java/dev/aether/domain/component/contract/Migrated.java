package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import java.util.List;
import java.util.Objects;

/** A tree or a node whose components are all of their present versions, and what was done to it. */
public record Migrated<T>(T result, List<Step> steps) {
  public Migrated {
    Objects.requireNonNull(result);
    steps = List.copyOf(steps);
  }

  public boolean loses() {
    return steps.stream().anyMatch(Step::loses);
  }

  /**
   * One node went from one version to the next.
   *
   * @param loses whether something that it said is gone
   */
  public record Step(NodeId node, ComponentType from, ComponentType to, boolean loses) {}
}
