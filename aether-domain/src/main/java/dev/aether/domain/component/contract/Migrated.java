package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import java.util.List;
import java.util.Objects;

/** A tree whose components are all of their present versions, and what was done to it. */
public record Migrated(ComponentTree tree, List<Step> steps) {
  public Migrated {
    Objects.requireNonNull(tree);
    steps = List.copyOf(steps);
  }

  /**
   * One node went from one version to the next.
   *
   * @param loses whether something that it said is gone
   */
  public record Step(NodeId node, ComponentType from, ComponentType to, boolean loses) {}
}
