package dev.aether.domain.component.merge;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.edit.LongestRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where one of the two put those children that he moved or brought in: each behind an anchor, a
 * sibling that neither moved, or, without one, at the beginning.
 */
final class Placement {
  private final Map<Optional<NodeId>, List<NodeId>> runs = new HashMap<>();
  private final Map<NodeId, Optional<NodeId>> anchors = new HashMap<>();

  /**
   * Reads one tree's children of a node.
   *
   * @param order the children that are the merged node's, too
   * @param own what he left where it was among its siblings
   * @param anchored what neither moved
   */
  Placement(List<NodeId> order, Set<NodeId> own, Set<NodeId> anchored) {
    Optional<NodeId> anchor = Optional.empty();
    for (NodeId id : order) {
      if (anchored.contains(id)) {
        anchor = Optional.of(id);
      } else if (!own.contains(id)) {
        anchors.put(id, anchor);
        runs.computeIfAbsent(anchor, a -> new ArrayList<>()).add(id);
      }
    }
  }

  /** Of the children in {@code before}, those that stand in {@code order} as they stood. */
  static Set<NodeId> unmoved(List<NodeId> order, List<NodeId> before) {
    Map<NodeId, Integer> ranks = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      ranks.put(before.get(i), i);
    }
    return new HashSet<>(
        LongestRun.of(order.stream().filter(ranks::containsKey).toList(), ranks::get));
  }

  List<NodeId> run(Optional<NodeId> anchor) {
    return runs.getOrDefault(anchor, List.of());
  }

  /** What he put somewhere, with its anchor. */
  Map<NodeId, Optional<NodeId>> anchors() {
    return anchors;
  }
}
