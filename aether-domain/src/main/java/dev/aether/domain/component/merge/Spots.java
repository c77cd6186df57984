package dev.aether.domain.component.merge;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One of the three trees, in which nodes are found by id. */
final class Spots {
  private final Map<NodeId, Spot> spots;

  Spots(ComponentTree tree) {
    spots = new HashMap<>(tree.root().size() * 2);
    read(tree.root(), Optional.empty());
  }

  private void read(ComponentNode node, Optional<NodeId> parent) {
    spots.put(node.id(), new Spot(node, parent));
    node.children().forEach(child -> read(child, Optional.of(node.id())));
  }

  Set<NodeId> ids() {
    return spots.keySet();
  }

  /** Null where this tree has no such node. */
  Spot get(NodeId id) {
    return spots.get(id);
  }

  /** None where this tree has no such node. */
  List<NodeId> children(NodeId id) {
    Spot spot = spots.get(id);
    return spot == null
        ? List.of()
        : spot.node().children().stream().map(ComponentNode::id).toList();
  }

  /** A node and where it stands; the root stands nowhere. */
  record Spot(ComponentNode node, Optional<NodeId> parent) {}
}
