package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import java.util.Objects;

/** One change of a tree. Nodes are named by id, so that an edit holds wherever they have gone. */
public sealed interface TreeEdit {

  static TreeEdit setProp(NodeId id, String name, PropValue value) {
    return new Put(id, Facet.PROPS, name, value);
  }

  static TreeEdit unsetProp(NodeId id, String name) {
    return new Unset(id, Facet.PROPS, name);
  }

  static TreeEdit setStyle(NodeId id, String name, PropValue value) {
    return new Put(id, Facet.STYLES, name, value);
  }

  static TreeEdit unsetStyle(NodeId id, String name) {
    return new Unset(id, Facet.STYLES, name);
  }

  /**
   * A new node, with all that is in it, comes into {@code parent}.
   *
   * @param index its place among the parent's children, from 0 to their number
   */
  record Insert(NodeId parent, int index, ComponentNode node) implements TreeEdit {
    public Insert {
      Objects.requireNonNull(parent);
      Objects.requireNonNull(node);
    }
  }

  /** A node goes, with all that is in it. */
  record Remove(NodeId id) implements TreeEdit {
    public Remove {
      Objects.requireNonNull(id);
    }
  }

  /**
   * A node goes elsewhere, with all that is in it.
   *
   * @param index its place among the parent's children once it has left its old place
   */
  record Move(NodeId id, NodeId parent, int index) implements TreeEdit {
    public Move {
      Objects.requireNonNull(id);
      Objects.requireNonNull(parent);
    }
  }

  /** Another node, with all that is in it, takes the place of a node and all that was in that. */
  record Replace(NodeId id, ComponentNode node) implements TreeEdit {
    public Replace {
      Objects.requireNonNull(id);
      Objects.requireNonNull(node);
    }
  }

  /** A node becomes another sort of component and keeps its settings and what is in it. */
  record Retype(NodeId id, ComponentType type) implements TreeEdit {
    public Retype {
      Objects.requireNonNull(id);
      Objects.requireNonNull(type);
    }
  }

  /** One setting of a node has this value from now on. */
  record Put(NodeId id, Facet facet, String name, PropValue value) implements TreeEdit {
    public Put {
      Objects.requireNonNull(id);
      Objects.requireNonNull(facet);
      Objects.requireNonNull(name);
      Objects.requireNonNull(value);
    }
  }

  /** One setting of a node, which it had, goes. */
  record Unset(NodeId id, Facet facet, String name) implements TreeEdit {
    public Unset {
      Objects.requireNonNull(id);
      Objects.requireNonNull(facet);
      Objects.requireNonNull(name);
    }
  }
}
