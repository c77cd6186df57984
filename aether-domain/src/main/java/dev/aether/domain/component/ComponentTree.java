package dev.aether.domain.component;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A whole page as a tree of components (specification, sections 3.1 and 6.2), always within its
 * limits and with no id twice. Whether its components are what their contracts say is another
 * question, which a registry answers.
 *
 * @param root a node of type {@link ComponentType#PAGE}
 * @param version the version of the tree's format, {@code 1.0}
 */
public record ComponentTree(ComponentNode root, String version) {
  /** The root is at depth 1. */
  public static final int MAX_DEPTH = 10;

  public static final int MAX_NODES = 10_000;

  /** In UTF-16 units, for one text in a node's settings. */
  public static final int MAX_TEXT = 20_000;

  /** For the JSON form of the root in UTF-8, as this class prints it. */
  public static final int MAX_BYTES = 2 << 20;

  public static final String VERSION = "1.0";

  public ComponentTree {
    Objects.requireNonNull(root);
    if (!VERSION.equals(version)) {
      throw invalid("/version", "The tree's version is not " + VERSION + ".");
    }
    if (!root.type().equals(ComponentType.PAGE)) {
      throw invalid("/root/type", "The root is a page.");
    }
    requireEachIdOnce(root, "/root", new HashSet<>(root.size() * 2));
  }

  public static ComponentTree of(ComponentNode root) {
    return new ComponentTree(root, VERSION);
  }

  /** A page with nothing on it yet. */
  public static ComponentTree blank() {
    return of(ComponentNode.leaf("root", ComponentType.PAGE, PropValue.fields(Map.of())));
  }

  /** The node of that id. */
  public Optional<ComponentNode> find(NodeId id) {
    return find(root, id);
  }

  public PropValue toJson() {
    return TreeJson.write(this);
  }

  /** Reads a tree; each refusal names the JSON pointer of its place. */
  public static ComponentTree ofJson(String json) {
    return ofJson(JsonReader.read(json));
  }

  /** Makes a tree of its JSON form; each refusal names the JSON pointer of its place. */
  public static ComponentTree ofJson(PropValue json) {
    return TreeJson.read(json);
  }

  private static Optional<ComponentNode> find(ComponentNode node, NodeId id) {
    if (node.id().equals(id)) {
      return Optional.of(node);
    }
    for (ComponentNode child : node.children()) {
      Optional<ComponentNode> found = find(child, id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static void requireEachIdOnce(ComponentNode node, String pointer, Set<NodeId> ids) {
    if (!ids.add(node.id())) {
      throw invalid(pointer + "/id", "Another node has this id.");
    }
    for (int i = 0; i < node.children().size(); i++) {
      requireEachIdOnce(node.children().get(i), pointer + "/children/" + i, ids);
    }
  }

  static DomainException tooDeep(String pointer) {
    return invalid(pointer, "The tree is deeper than " + MAX_DEPTH + " levels.");
  }

  static DomainException tooManyNodes(String pointer) {
    return invalid(pointer, "The tree has more than " + MAX_NODES + " nodes.");
  }

  static DomainException tooManyBytes(String pointer) {
    return invalid(pointer, "The tree has more than " + MAX_BYTES + " bytes.");
  }

  static DomainException invalid(String pointer, String message) {
    return Problem.at(ErrorCode.SITE_INVALID_TREE, pointer, message).asException();
  }
}
