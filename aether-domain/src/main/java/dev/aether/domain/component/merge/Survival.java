package dev.aether.domain.component.merge;

import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.merge.Spots.Spot;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Which nodes the merged tree has. */
final class Survival {
  private final Spots base;
  private final Spots mine;
  private final Spots theirs;
  private final Consumer<Conflict> conflicts;

  Survival(Spots base, Spots mine, Spots theirs, Consumer<Conflict> conflicts) {
    this.base = base;
    this.mine = mine;
    this.theirs = theirs;
    this.conflicts = conflicts;
  }

  /** In the order of their ids, so that it does not matter whose tree is looked at first. */
  Set<NodeId> survivors() {
    Set<NodeId> survivors = new TreeSet<>(mine.ids());
    survivors.addAll(theirs.ids());
    survivors.removeIf(id -> !survives(id));
    return survivors;
  }

  private boolean survives(NodeId id) {
    Spot before = base.get(id);
    Spot here = mine.get(id);
    Spot there = theirs.get(id);
    if (before == null) {
      requireOneAddition(id, here, there);
      return true;
    }
    if (here != null && there != null) {
      return true;
    }
    Spots keeping = here == null ? theirs : mine;
    if (isTouched(id, before, keeping)) {
      conflicts.accept(new Conflict(id, Conflict.REMOVED));
    }
    return false;
  }

  private void requireOneAddition(NodeId id, Spot here, Spot there) {
    if (here != null && there != null) {
      boolean same = here.node().isSetUpAs(there.node()) && here.parent().equals(there.parent());
      if (!same) {
        conflicts.accept(new Conflict(id, Conflict.ADDED));
      }
    }
  }

  /** Whether one changed it, or what stands in it, other than by taking something out. */
  private boolean isTouched(NodeId id, Spot before, Spots keeping) {
    Spot kept = keeping.get(id);
    return !kept.node().isSetUpAs(before.node())
        || !kept.parent().equals(before.parent())
        || !isPartOf(keeping.children(id), base.children(id));
  }

  /** Whether {@code some} are in {@code all}, in the same order. */
  private static boolean isPartOf(List<NodeId> some, List<NodeId> all) {
    Iterator<NodeId> rest = all.iterator();
    for (NodeId one : some) {
      boolean found = false;
      while (!found && rest.hasNext()) {
        found = rest.next().equals(one);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
