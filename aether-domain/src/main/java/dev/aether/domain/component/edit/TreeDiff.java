package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The edits that lead from one tree to another. Nodes are the same where their ids are; one that is
 * elsewhere has moved, and of siblings in another order as few move as can be.
 *
 * <p>It goes through the new tree from the top: when it comes to a node, all above that are where
 * they belong, so that no move can lead into itself. What the new tree has no more goes last, after
 * what was in it has moved out.
 */
public final class TreeDiff {
  private final List<TreeEdit> edits = new ArrayList<>();
  private final Pairing pairing;

  private TreeDiff(ComponentNode from, ComponentNode to) {
    pairing = new Pairing(from, to);
  }

  /** The edits, in the order in which they are to be applied; none for equal trees. */
  public static List<TreeEdit> between(ComponentTree from, ComponentTree to) {
    if (!from.root().id().equals(to.root().id())) {
      return List.of(new TreeEdit.Replace(from.root().id(), to.root()));
    }
    if (from.root().equals(to.root())) {
      return List.of();
    }
    TreeDiff diff = new TreeDiff(from.root(), to.root());
    diff.arrange(diff.pairing.root(), to.root());
    diff.clear(diff.pairing.root());
    return List.copyOf(diff.edits);
  }

  private void arrange(Twig twig, ComponentNode to) {
    if (twig.node().equals(to)) {
      return;
    }
    settings(twig.node(), to);
    children(twig, to.children());
    for (ComponentNode child : to.children()) {
      arrange(pairing.old(child.id()), child);
    }
  }

  private void settings(ComponentNode from, ComponentNode to) {
    if (from.isSetUpAs(to)) {
      return;
    }
    if (!from.type().equals(to.type())) {
      edits.add(new TreeEdit.Retype(to.id(), to.type()));
    }
    for (Facet facet : Facet.values()) {
      Fields before = from.facet(facet);
      Fields after = to.facet(facet);
      for (String name : before.values().keySet()) {
        if (after.get(name).isEmpty()) {
          edits.add(new TreeEdit.Unset(to.id(), facet, name));
        }
      }
      for (Map.Entry<String, PropValue> setting : after.values().entrySet()) {
        if (!setting.getValue().equals(before.values().get(setting.getKey()))) {
          edits.add(new TreeEdit.Put(to.id(), facet, setting.getKey(), setting.getValue()));
        }
      }
    }
  }

  /** Brings the children into their order, from left to right; {@code at} is the next place. */
  private void children(Twig parent, List<ComponentNode> wanted) {
    Set<Twig> staying = staying(parent, wanted);
    int at = 0;
    for (ComponentNode child : wanted) {
      Twig twig = pairing.old(child.id());
      if (twig == null) {
        insert(parent, at, child);
      } else if (staying.contains(twig)) {
        while (parent.children().get(at) != twig) {
          at++;
        }
      } else {
        at = move(parent, at, twig);
      }
      at++;
    }
  }

  /** The children that need not move among their siblings. */
  private Set<Twig> staying(Twig parent, List<ComponentNode> wanted) {
    Map<NodeId, Integer> places = new HashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      places.put(wanted.get(i).id(), i);
    }
    List<Twig> here =
        parent.children().stream().filter(child -> places.containsKey(child.id())).toList();
    return LongestRun.of(here, twig -> places.get(twig.id()));
  }

  /** What is new in it comes with it; what has been elsewhere moves in when its turn comes. */
  private void insert(Twig parent, int at, ComponentNode node) {
    ComponentNode fresh = withoutOld(node);
    edits.add(new TreeEdit.Insert(parent.id(), at, fresh));
    parent.attach(at, pairing.grow(fresh));
  }

  private ComponentNode withoutOld(ComponentNode node) {
    List<ComponentNode> fresh =
        node.children().stream()
            .filter(child -> pairing.old(child.id()) == null)
            .map(this::withoutOld)
            .toList();
    return node.withChildren(fresh);
  }

  private int move(Twig parent, int at, Twig twig) {
    boolean fromBefore = twig.parent() == parent && twig.index() < at;
    int place = fromBefore ? at - 1 : at;
    edits.add(new TreeEdit.Move(twig.id(), parent.id(), place));
    twig.detach();
    parent.attach(place, twig);
    return place;
  }

  private void clear(Twig twig) {
    for (Twig child : twig.children()) {
      if (pairing.isWanted(child.id())) {
        clear(child);
      } else {
        edits.add(new TreeEdit.Remove(child.id()));
      }
    }
  }
}
