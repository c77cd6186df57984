package dev.aether.domain.component;

import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A whole page as a tree of components (specification, sections 3.1 and 6.2), always within its
 * limits.
 *
 * @param root a node of type {@link ComponentType#PAGE}
 * @param version the version of the tree's format, {@code 1.0}
 */
public record ComponentTree(ComponentNode root, String version) {
  /** The root is at depth 1. */
  public static final int MAX_DEPTH = 10;

  public static final int MAX_NODES = 2_000;

  /** In UTF-16 units, for one text in a prop. */
  public static final int MAX_TEXT = 20_000;

  /**
   * In characters, for the JSON form of the root as this class prints it; what is read may be twice
   * as long, since PostgreSQL puts blanks into it.
   */
  public static final int MAX_JSON = 1 << 20;

  public static final String VERSION = "1.0";

  public ComponentTree {
    Objects.requireNonNull(root);
    if (!VERSION.equals(version)) {
      throw invalid("/version", "The tree's version is not " + VERSION + ".");
    }
    if (root.type() != ComponentType.PAGE) {
      throw invalid("/root/type", "The root is a page.");
    }
    checkLimits(root);
    if (TreeJson.write(root).toJson().length() > MAX_JSON) {
      throw invalid("/root", "The tree has more than " + MAX_JSON + " characters.");
    }
  }

  public static ComponentTree of(ComponentNode root) {
    return new ComponentTree(root, VERSION);
  }

  /** A page with nothing on it yet. */
  public static ComponentTree blank() {
    return of(ComponentNode.leaf("root", ComponentType.PAGE, PropValue.fields(Map.of())));
  }

  public PropValue toJson() {
    return TreeJson.write(this);
  }

  /** Reads a tree; each refusal names the JSON pointer of its place. */
  public static ComponentTree ofJson(String json) {
    if (json.length() > 2 * MAX_JSON) {
      throw invalid("", "The tree has more than " + MAX_JSON + " characters.");
    }
    return TreeJson.read(JsonReader.read(json));
  }

  private static void checkLimits(ComponentNode root) {
    Set<NodeId> ids = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(root, "/root", 1));
    while (!open.isEmpty()) {
      Place place = open.pop();
      ComponentNode node = place.node();
      if (place.depth() > MAX_DEPTH) {
        throw invalid(place.pointer(), "The tree is deeper than " + MAX_DEPTH + " levels.");
      }
      if (!ids.add(node.id())) {
        throw invalid(place.pointer() + "/id", "Another node has this id.");
      }
      if (ids.size() + open.size() + node.children().size() > MAX_NODES) {
        throw invalid(place.pointer(), "The tree has more than " + MAX_NODES + " nodes.");
      }
      PropLimits.check(node.props(), place.pointer() + "/props");
      for (int i = node.children().size() - 1; i >= 0; i--) {
        String pointer = place.pointer() + "/children/" + i;
        open.push(new Place(node.children().get(i), pointer, place.depth() + 1));
      }
    }
  }

  static DomainException invalid(String pointer, String message) {
    return Problem.at(ErrorCode.SITE_INVALID_TREE, pointer, message).asException();
  }

  private record Place(ComponentNode node, String pointer, int depth) {}
}
