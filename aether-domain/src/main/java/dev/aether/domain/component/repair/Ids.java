package dev.aether.domain.component.repair;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.shared.DomainException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every node an id of its own. Whoever comes first with a valid one keeps it; a new one is
 * made of the component's name and never takes one that somebody further down has.
 */
final class Ids {
  private final Set<NodeId> written = new HashSet<>();
  private final Set<NodeId> given = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();

  Ids(PropValue root) {
    collect(root);
  }

  private void collect(PropValue json) {
    if (json instanceof Fields fields) {
      read(fields).ifPresent(written::add);
      if (fields.values().get("children") instanceof Items children) {
        children.values().forEach(this::collect);
      }
    }
  }

  /** The id that a node says, if it is one. */
  static Optional<NodeId> read(Fields node) {
    try {
      return Optional.of(new NodeId(node.text("id", "")));
    } catch (DomainException e) {
      return Optional.empty();
    }
  }

  /** Takes an id for one node; false where another has it. */
  boolean take(NodeId id) {
    return given.add(id);
  }

  /** A new id such as {@code hero}, {@code hero-2}. */
  NodeId fresh(String component) {
    String stem = component.substring(0, Math.min(component.length(), NodeId.MAX - 7));
    while (true) {
      int number = counters.merge(stem, 1, Integer::sum);
      NodeId id = new NodeId(number == 1 ? stem : stem + "-" + number);
      if (!written.contains(id) && given.add(id)) {
        return id;
      }
    }
  }
}
