package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.edit.TreeEdit.Insert;
import dev.aether.domain.component.edit.TreeEdit.Move;
import dev.aether.domain.component.edit.TreeEdit.Put;
import dev.aether.domain.component.edit.TreeEdit.Remove;
import dev.aether.domain.component.edit.TreeEdit.Replace;
import dev.aether.domain.component.edit.TreeEdit.Retype;
import dev.aether.domain.component.edit.TreeEdit.Unset;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree on which edits are made one after the other. Each costs a look at the node's siblings and
 * at those above it, however large the tree is.
 */
final class TreeDraft {
  private final Map<NodeId, Twig> twigs;
  private Twig root;

  TreeDraft(ComponentTree tree) {
    twigs = new HashMap<>(tree.root().size() * 2);
    root = grow(tree.root());
  }

  ComponentTree tree() {
    return ComponentTree.of(root.freeze());
  }

  Twig root() {
    return root;
  }

  Twig twig(NodeId id) {
    Twig twig = twigs.get(id);
    if (twig == null) {
      throw refuse(id, "There is no node " + id + ".");
    }
    return twig;
  }

  /** Makes the change and returns the edit that undoes it. */
  TreeEdit apply(TreeEdit edit) {
    if (edit instanceof Insert insert) {
      return insert(insert);
    } else if (edit instanceof Remove remove) {
      return remove(remove);
    } else if (edit instanceof Move move) {
      return move(move);
    } else if (edit instanceof Replace replace) {
      return replace(replace);
    } else if (edit instanceof Retype retype) {
      Twig twig = twig(retype.id());
      Retype back = new Retype(retype.id(), twig.node().type());
      twig.become(twig.settings().withType(retype.type()));
      return back;
    } else if (edit instanceof Put put) {
      return put(put);
    }
    return unset((Unset) edit);
  }

  private TreeEdit insert(Insert insert) {
    Twig parent = twig(insert.parent());
    requirePlace(parent, insert.index(), parent.children().size());
    parent.attach(insert.index(), grow(insert.node()));
    return new Remove(insert.node().id());
  }

  private TreeEdit remove(Remove remove) {
    Twig twig = twig(remove.id());
    if (twig == root) {
      throw refuse(remove.id(), "The page itself stays.");
    }
    Insert back = new Insert(twig.parent().id(), twig.index(), twig.freeze());
    twig.detach();
    forget(twig);
    return back;
  }

  private TreeEdit move(Move move) {
    Twig twig = twig(move.id());
    Twig parent = twig(move.parent());
    if (parent.isWithin(twig)) {
      throw refuse(move.id(), "The node " + move.id() + " does not go into itself.");
    }
    Move back = new Move(move.id(), twig.parent().id(), twig.index());
    int others = parent.children().size() - (twig.parent() == parent ? 1 : 0);
    requirePlace(parent, move.index(), others);
    twig.detach();
    parent.attach(move.index(), twig);
    return back;
  }

  private TreeEdit replace(Replace replace) {
    Twig old = twig(replace.id());
    Replace back = new Replace(replace.node().id(), old.freeze());
    forget(old);
    if (old == root) {
      root = grow(replace.node());
      return back;
    }
    Twig parent = old.parent();
    int index = old.index();
    old.detach();
    parent.attach(index, grow(replace.node()));
    return back;
  }

  private TreeEdit put(Put put) {
    Twig twig = twig(put.id());
    Fields settings = twig.node().facet(put.facet());
    PropValue before = settings.values().get(put.name());
    twig.become(twig.settings().with(put.facet(), settings.with(put.name(), put.value())));
    return before == null
        ? new Unset(put.id(), put.facet(), put.name())
        : new Put(put.id(), put.facet(), put.name(), before);
  }

  private TreeEdit unset(Unset unset) {
    Twig twig = twig(unset.id());
    Fields settings = twig.node().facet(unset.facet());
    PropValue before = settings.values().get(unset.name());
    if (before == null) {
      throw refuse(unset.id(), "The node " + unset.id() + " has no such setting.");
    }
    twig.become(twig.settings().with(unset.facet(), settings.without(unset.name())));
    return new Put(unset.id(), unset.facet(), unset.name(), before);
  }

  /** Recursion is safe: no node is higher than a tree may be. */
  private Twig grow(ComponentNode node) {
    Twig twig = new Twig(node);
    if (twigs.putIfAbsent(node.id(), twig) != null) {
      throw refuse(node.id(), "There is a node " + node.id() + " already.");
    }
    node.children().forEach(child -> twig.adopt(grow(child)));
    return twig;
  }

  /** Without recursion: moves can have made it deeper than any stack. */
  private void forget(Twig twig) {
    Deque<Twig> open = new ArrayDeque<>(List.of(twig));
    while (!open.isEmpty()) {
      Twig next = open.pop();
      twigs.remove(next.id());
      next.children().forEach(open::push);
    }
  }

  private static void requirePlace(Twig parent, int index, int last) {
    if (index < 0 || index > last) {
      throw refuse(parent.id(), "There is no place " + index + " in the node " + parent.id() + ".");
    }
  }

  private static RuntimeException refuse(NodeId id, String message) {
    return new Problem(ErrorCode.COMP_INVALID_EDIT, message, Map.of("node", id.value()))
        .asException();
  }
}
