package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import java.util.ArrayList;
import java.util.List;

/** A node while its tree is being edited: it can be asked for its parent, and it can be changed. */
final class Twig {
  private ComponentNode node;
  private Twig parent;
  private final List<Twig> children = new ArrayList<>();
  private boolean changed;

  Twig(ComponentNode node) {
    this.node = node;
  }

  NodeId id() {
    return node.id();
  }

  /** The node with its settings; what is in it may be out of date. */
  ComponentNode node() {
    return node;
  }

  /** Null for the root, and for what is not in the tree at present. */
  Twig parent() {
    return parent;
  }

  List<Twig> children() {
    return children;
  }

  int index() {
    return parent.children.indexOf(this);
  }

  boolean isWithin(Twig other) {
    for (Twig above = this; above != null; above = above.parent) {
      if (above == other) {
        return true;
      }
    }
    return false;
  }

  /** Takes it in while the tree is first read, which is no change. */
  void adopt(Twig child) {
    child.parent = this;
    children.add(child);
  }

  void attach(int index, Twig child) {
    child.parent = this;
    children.add(index, child);
    touch();
  }

  void detach() {
    parent.touch();
    parent.children.remove(this);
    parent = null;
  }

  void become(ComponentNode settings) {
    node = settings;
    touch();
  }

  private void touch() {
    for (Twig above = this; above != null && !above.changed; above = above.parent) {
      above.changed = true;
    }
  }

  /** The node with its settings alone, to be set up otherwise. */
  ComponentNode settings() {
    return node.withChildren(List.of());
  }

  /** The node with all that is in it now; what nobody touched is what it was. */
  ComponentNode freeze() {
    return freeze(1);
  }

  /**
   * Moves can make a draft deeper than any stack: below the level that is one too many nothing is
   * built, as the node above will refuse it anyway.
   */
  private ComponentNode freeze(int level) {
    if (!changed) {
      return node;
    }
    List<Twig> inside = level > ComponentTree.MAX_DEPTH ? List.of() : children;
    return node.withChildren(inside.stream().map(child -> child.freeze(level + 1)).toList());
  }
}
