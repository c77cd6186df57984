package dev.aether.domain.component;

import java.util.List;
import java.util.Objects;

/**
 * One component of a page with its props and what stands inside it (specification, section 3.1).
 */
public record ComponentNode(
    NodeId id, ComponentType type, PropValue.Fields props, List<ComponentNode> children) {
  public ComponentNode {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    Objects.requireNonNull(props);
    children = List.copyOf(children);
  }

  public static ComponentNode leaf(String id, ComponentType type, PropValue.Fields props) {
    return new ComponentNode(new NodeId(id), type, props, List.of());
  }
}
