package dev.aether.domain.component.merge;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.merge.Spots.Spot;
import dev.aether.domain.shared.ErrorCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Merges two trees that were made of one, node by node. */
public final class TreeMerge {
  private final Spots base;
  private final Spots mine;
  private final Spots theirs;
  private final Set<Conflict> conflicts = new TreeSet<>();
  private final Map<NodeId, Set<NodeId>> members = new HashMap<>();

  private TreeMerge(ComponentTree base, ComponentTree mine, ComponentTree theirs) {
    this.base = new Spots(base);
    this.mine = new Spots(mine);
    this.theirs = new Spots(theirs);
  }

  /**
   * Everything that changed from {@code base} to {@code mine} and from {@code base} to {@code
   * theirs}, or where that cannot be. Which of the two is called mine makes no difference.
   *
   * <p>Two clean changes may together break a tree's limits: that is refused with {@link
   * ErrorCode#SITE_INVALID_TREE}.
   */
  public static Merge of(ComponentTree base, ComponentTree mine, ComponentTree theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return new Merge.Clean(mine);
    }
    if (mine.equals(base)) {
      return new Merge.Clean(theirs);
    }
    NodeId root = base.root().id();
    if (!mine.root().id().equals(root) || !theirs.root().id().equals(root)) {
      return new Merge.Conflicted(List.of(new Conflict(root, Conflict.REMOVED)));
    }
    return new TreeMerge(base, mine, theirs).merge(root);
  }

  private Merge merge(NodeId root) {
    Set<NodeId> survivors = new Survival(base, mine, theirs, conflicts::add).survivors();
    Map<NodeId, NodeId> parents = new LinkedHashMap<>();
    for (NodeId id : survivors) {
      parent(id).ifPresent(parent -> place(id, parent, survivors, parents));
    }
    requireNoCircle(parents);
    Map<NodeId, ComponentNode> settings = new HashMap<>();
    Map<NodeId, List<NodeId>> orders = new HashMap<>();
    for (NodeId id : survivors) {
      settings.put(id, settings(id));
      orders.put(id, order(id));
    }
    return conflicts.isEmpty()
        ? new Merge.Clean(ComponentTree.of(build(root, 1, settings, orders)))
        : new Merge.Conflicted(List.copyOf(conflicts));
  }

  private ComponentNode settings(NodeId id) {
    Spot before = base.get(id);
    Spot here = mine.get(id);
    if (here == null) {
      return theirs.get(id).node();
    }
    return before == null || theirs.get(id) == null
        ? here.node()
        : new SettingsMerge(before.node(), here.node(), theirs.get(id).node(), conflicts::add)
            .merged();
  }

  private List<NodeId> order(NodeId id) {
    return new OrderMerge(
            members.getOrDefault(id, Set.of()),
            base.children(id),
            mine.children(id),
            theirs.children(id),
            conflicts::add)
        .merged();
  }

  /**
   * Two moves can make a tree deeper than any stack: below the level that is one too many nothing
   * is built, as the node above will refuse it anyway.
   */
  private static ComponentNode build(
      NodeId id, int depth, Map<NodeId, ComponentNode> settings, Map<NodeId, List<NodeId>> orders) {
    List<NodeId> children = depth > ComponentTree.MAX_DEPTH ? List.of() : orders.get(id);
    return settings
        .get(id)
        .withChildren(
            children.stream().map(child -> build(child, depth + 1, settings, orders)).toList());
  }

  private Optional<NodeId> parent(NodeId id) {
    Spot before = base.get(id);
    Spot here = mine.get(id);
    Spot there = theirs.get(id);
    if (here == null || there == null) {
      return (here == null ? there : here).parent();
    }
    if (here.parent().equals(there.parent())) {
      return here.parent();
    }
    // New here and there, in different nodes: a conflict already.
    Optional<NodeId> was = before == null ? Optional.empty() : before.parent();
    boolean movedHere = !here.parent().equals(was);
    boolean movedThere = !there.parent().equals(was);
    if (movedHere && movedThere) {
      if (before != null) {
        conflicts.add(new Conflict(id, Conflict.PARENT));
      }
      return was;
    }
    return movedHere ? here.parent() : there.parent();
  }

  private void place(NodeId id, NodeId parent, Set<NodeId> survivors, Map<NodeId, NodeId> parents) {
    if (!survivors.contains(parent)) {
      conflicts.add(new Conflict(parent, Conflict.REMOVED));
    }
    parents.put(id, parent);
    members.computeIfAbsent(parent, p -> new HashSet<>()).add(id);
  }

  /** Each moved a node into one that the other moved into it. */
  private void requireNoCircle(Map<NodeId, NodeId> parents) {
    Set<NodeId> rooted = new HashSet<>();
    for (NodeId id : parents.keySet()) {
      Set<NodeId> way = new HashSet<>();
      NodeId above = id;
      while (above != null && !rooted.contains(above) && way.add(above)) {
        above = parents.get(above);
      }
      if (above != null && way.contains(above)) {
        nameCircle(above, parents);
      }
      rooted.addAll(way);
    }
  }

  private void nameCircle(NodeId start, Map<NodeId, NodeId> parents) {
    NodeId id = start;
    do {
      Spot before = base.get(id);
      if (before != null && !before.parent().equals(Optional.of(parents.get(id)))) {
        conflicts.add(new Conflict(id, Conflict.PARENT));
      }
      id = parents.get(id);
    } while (!id.equals(start));
  }
}
