package dev.aether.domain.component;

import dev.aether.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The JSON form of a tree: {@code {"root": {"id", "type", "props", "styles"?, "animations"?,
 * "responsive"?, "children"?}, "version"}}. What is empty is left out, but for the props.
 */
final class TreeJson {
  private static final Set<String> TREE_FIELDS = Set.of("root", "version");
  private static final Set<String> NODE_FIELDS =
      Set.of("id", "type", "props", "styles", "animations", "responsive", "children");

  private int nodes;

  private TreeJson() {}

  static PropValue write(ComponentTree tree) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("root", write(tree.root()));
    fields.put("version", PropValue.text(tree.version()));
    return PropValue.fields(fields);
  }

  static PropValue.Fields write(ComponentNode node) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("id", PropValue.text(node.id().value()));
    fields.put("type", PropValue.text(node.type().wire()));
    for (Facet facet : Facet.values()) {
      if (facet == Facet.PROPS || !node.facet(facet).isEmpty()) {
        fields.put(facet.wire(), node.facet(facet));
      }
    }
    if (!node.children().isEmpty()) {
      fields.put(
          "children", PropValue.items(node.children().stream().map(TreeJson::write).toList()));
    }
    return PropValue.fields(fields);
  }

  static ComponentTree read(PropValue json) {
    PropValue.Fields fields = object(json, "", TREE_FIELDS);
    ComponentNode root = new TreeJson().node(fields.values().get("root"), "/root", 1);
    return new ComponentTree(root, fields.text("version", ""));
  }

  /** Reads a node that is not in a tree yet; pointers begin at the node. */
  static ComponentNode readNode(PropValue json) {
    return new TreeJson().node(json, "", 1);
  }

  private ComponentNode node(PropValue json, String pointer, int depth) {
    if (depth > ComponentTree.MAX_DEPTH) {
      throw ComponentTree.tooDeep(pointer);
    }
    if (++nodes > ComponentTree.MAX_NODES) {
      throw ComponentTree.tooManyNodes(pointer);
    }
    PropValue.Fields fields = object(json, pointer, NODE_FIELDS);
    ComponentType type = at(pointer + "/type", () -> ComponentType.ofWire(fields.text("type", "")));
    NodeId id = at(pointer + "/id", () -> new NodeId(fields.text("id", "")));
    Map<Facet, PropValue.Fields> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, facet(fields, facet, pointer));
    }
    List<ComponentNode> children =
        children(fields.values().get("children"), pointer + "/children", depth);
    return under(pointer, () -> new ComponentNode(id, type, facets, children));
  }

  private static PropValue.Fields facet(PropValue.Fields node, Facet facet, String pointer) {
    PropValue value = node.get(facet.wire()).orElse(PropValue.Fields.NONE);
    if (value instanceof PropValue.Fields fields) {
      return fields;
    }
    throw ComponentTree.invalid(
        pointer + "/" + facet.wire(), "The " + facet.wire() + " are an object.");
  }

  private List<ComponentNode> children(PropValue json, String pointer, int depth) {
    if (json == null) {
      return List.of();
    }
    if (!(json instanceof PropValue.Items items)) {
      throw ComponentTree.invalid(pointer, "The children are a list.");
    }
    List<ComponentNode> children = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      children.add(node(items.values().get(i), pointer + "/" + i, depth + 1));
    }
    return children;
  }

  private static PropValue.Fields object(PropValue json, String pointer, Set<String> known) {
    if (!(json instanceof PropValue.Fields fields)) {
      throw ComponentTree.invalid(pointer, "An object is expected here.");
    }
    for (String name : fields.values().keySet()) {
      if (!known.contains(name)) {
        throw ComponentTree.invalid(pointer, "There is no such field: " + shown(name) + ".");
      }
    }
    return fields;
  }

  /** The refusal of a value that knows nothing of its place. */
  private static <T> T at(String pointer, Supplier<T> read) {
    try {
      return read.get();
    } catch (DomainException e) {
      throw ComponentTree.invalid(pointer, e.problem().message());
    }
  }

  /** The refusal of a node that knows the place within it only. */
  private static <T> T under(String pointer, Supplier<T> read) {
    try {
      return read.get();
    } catch (DomainException e) {
      throw e.problem().under(pointer).asException();
    }
  }

  private static String shown(String name) {
    return name.codePointCount(0, name.length()) > 40
        ? name.substring(0, name.offsetByCodePoints(0, 40)) + "…"
        : name;
  }
}
