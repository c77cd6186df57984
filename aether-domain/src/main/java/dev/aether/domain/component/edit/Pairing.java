package dev.aether.domain.component.edit;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.NodeId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which nodes of two trees are the same, by id. What is equal in both and stands in the same node
 * is one thing for it and is not looked into: no other node can have come out of it or gone in.
 */
final class Pairing {
  private final Map<NodeId, Twig> old = new HashMap<>();
  private final Set<NodeId> wanted = new HashSet<>();
  private final Twig root;

  Pairing(ComponentNode from, ComponentNode to) {
    root = pair(from, to);
  }

  Twig root() {
    return root;
  }

  /** The node of that id as it was, or as it has been inserted; null where there is none. */
  Twig old(NodeId id) {
    return old.get(id);
  }

  boolean isWanted(NodeId id) {
    return wanted.contains(id);
  }

  /** Takes a node in, with all that is in it, as one that is there. */
  Twig grow(ComponentNode node) {
    Twig twig = closed(node);
    node.children().forEach(child -> twig.adopt(grow(child)));
    return twig;
  }

  private Twig pair(ComponentNode from, ComponentNode to) {
    Twig twig = closed(from);
    wanted.add(to.id());
    Map<NodeId, ComponentNode> after =
        to.children().stream().collect(Collectors.toMap(ComponentNode::id, Function.identity()));
    for (ComponentNode child : from.children()) {
      ComponentNode same = after.remove(child.id());
      if (same == null) {
        twig.adopt(grow(child));
      } else if (same.equals(child)) {
        twig.adopt(closed(child));
        wanted.add(child.id());
      } else {
        twig.adopt(pair(child, same));
      }
    }
    after.values().forEach(this::want);
    return twig;
  }

  private Twig closed(ComponentNode node) {
    Twig twig = new Twig(node);
    old.put(node.id(), twig);
    return twig;
  }

  private void want(ComponentNode node) {
    wanted.add(node.id());
    node.children().forEach(this::want);
  }
}
