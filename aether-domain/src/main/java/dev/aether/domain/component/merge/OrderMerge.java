package dev.aether.domain.component.merge;

import dev.aether.domain.component.NodeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The order of the children of one node.
 *
 * <p>What neither moved stands as it stood. What one of them moved or brought in stands behind the
 * same unmoved sibling as in his tree. Where both put something behind the same sibling, what
 * belongs together stays together, and the smaller id comes first: any order would do, but it has
 * to be the same whoever is asked.
 */
final class OrderMerge {
  private final List<NodeId> anchors;
  private final Placement mine;
  private final Placement theirs;
  private final Consumer<Conflict> conflicts;

  /**
   * Works on one node's children.
   *
   * @param members those that it has in the merged tree
   * @param base with the next two: the children that it had in each tree
   */
  OrderMerge(
      Set<NodeId> members,
      List<NodeId> base,
      List<NodeId> mine,
      List<NodeId> theirs,
      Consumer<Conflict> conflicts) {
    List<NodeId> before = only(members, base);
    Set<NodeId> unmovedHere = Placement.unmoved(only(members, mine), before);
    Set<NodeId> unmovedThere = Placement.unmoved(only(members, theirs), before);
    Set<NodeId> unmoved = new HashSet<>(unmovedHere);
    unmoved.retainAll(unmovedThere);
    this.anchors = only(unmoved, before);
    this.mine = new Placement(only(members, mine), unmovedHere, unmoved);
    this.theirs = new Placement(only(members, theirs), unmovedThere, unmoved);
    this.conflicts = conflicts;
  }

  List<NodeId> merged() {
    mine.anchors()
        .forEach(
            (id, anchor) -> {
              if (!theirs.anchors().getOrDefault(id, anchor).equals(anchor)) {
                conflicts.accept(new Conflict(id, Conflict.POSITION));
              }
            });
    List<NodeId> order = new ArrayList<>(behind(Optional.empty()));
    for (NodeId anchor : anchors) {
      order.add(anchor);
      order.addAll(behind(Optional.of(anchor)));
    }
    return order;
  }

  private List<NodeId> behind(Optional<NodeId> anchor) {
    List<NodeId> here = mine.run(anchor);
    List<NodeId> there = theirs.run(anchor);
    List<NodeId> shared = here.stream().filter(there::contains).toList();
    if (!shared.equals(there.stream().filter(here::contains).toList())) {
      shared.forEach(id -> conflicts.accept(new Conflict(id, Conflict.POSITION)));
      return List.of();
    }
    List<NodeId> joined = new ArrayList<>();
    int a = 0;
    int b = 0;
    for (NodeId both : shared) {
      int nextA = here.indexOf(both);
      int nextB = there.indexOf(both);
      joined.addAll(inOrder(here.subList(a, nextA), there.subList(b, nextB)));
      joined.add(both);
      a = nextA + 1;
      b = nextB + 1;
    }
    joined.addAll(inOrder(here.subList(a, here.size()), there.subList(b, there.size())));
    return joined;
  }

  private static List<NodeId> inOrder(List<NodeId> here, List<NodeId> there) {
    boolean hereFirst =
        there.isEmpty() || (!here.isEmpty() && here.get(0).compareTo(there.get(0)) < 0);
    List<NodeId> both = new ArrayList<>(hereFirst ? here : there);
    both.addAll(hereFirst ? there : here);
    return both;
  }

  private static List<NodeId> only(Set<NodeId> wanted, List<NodeId> ids) {
    return ids.stream().filter(wanted::contains).toList();
  }
}
