package dev.aether.domain.component;

import dev.aether.domain.shared.DomainException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON form of a tree: {@code {"root": {"id", "type", "props", "children"?}, "version"}}. */
final class TreeJson {
  private static final Set<String> TREE_FIELDS = Set.of("root", "version");
  private static final Set<String> NODE_FIELDS = Set.of("id", "type", "props", "children");

  private TreeJson() {}

  static PropValue write(ComponentTree tree) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("root", write(tree.root()));
    fields.put("version", PropValue.text(tree.version()));
    return PropValue.fields(fields);
  }

  static PropValue write(ComponentNode node) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("id", PropValue.text(node.id().value()));
    fields.put("type", PropValue.text(node.type().wire()));
    fields.put("props", node.props());
    if (!node.children().isEmpty()) {
      fields.put(
          "children", PropValue.items(node.children().stream().map(TreeJson::write).toList()));
    }
    return PropValue.fields(fields);
  }

  static ComponentTree read(PropValue json) {
    PropValue.Fields fields = object(json, "", TREE_FIELDS);
    ComponentNode root = node(fields.values().get("root"), "/root", 1);
    return new ComponentTree(root, fields.text("version", ""));
  }

  private static ComponentNode node(PropValue json, String pointer, int depth) {
    if (depth > ComponentTree.MAX_DEPTH) {
      throw ComponentTree.invalid(
          pointer, "The tree is deeper than " + ComponentTree.MAX_DEPTH + " levels.");
    }
    PropValue.Fields fields = object(json, pointer, NODE_FIELDS);
    ComponentType type = ComponentType.ofWire(fields.text("type", ""), pointer + "/type");
    PropValue props = fields.values().getOrDefault("props", PropValue.fields(Map.of()));
    if (!(props instanceof PropValue.Fields propFields)) {
      throw ComponentTree.invalid(pointer + "/props", "The props are an object.");
    }
    return new ComponentNode(
        id(fields.text("id", ""), pointer + "/id"),
        type,
        propFields,
        children(fields.values().get("children"), pointer + "/children", depth));
  }

  private static List<ComponentNode> children(PropValue json, String pointer, int depth) {
    if (json == null) {
      return List.of();
    }
    if (!(json instanceof PropValue.Items items)) {
      throw ComponentTree.invalid(pointer, "The children are a list.");
    }
    List<ComponentNode> nodes = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      nodes.add(node(items.values().get(i), pointer + "/" + i, depth + 1));
    }
    return nodes;
  }

  private static NodeId id(String value, String pointer) {
    try {
      return new NodeId(value);
    } catch (DomainException e) {
      throw ComponentTree.invalid(pointer, e.problem().message());
    }
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

  private static String shown(String name) {
    return name.codePointCount(0, name.length()) > 40
        ? name.substring(0, name.offsetByCodePoints(0, 40)) + "…"
        : name;
  }
}
