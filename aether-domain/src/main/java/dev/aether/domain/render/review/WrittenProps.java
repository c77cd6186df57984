package dev.aether.domain.render.review;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.query.TreeSearch;
import dev.aether.domain.shared.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is written in the props of a tree, with its place.
 *
 * @param parent the name of the list or object that it is in, or its own
 */
record WrittenProps(NodeId node, JsonPointer pointer, String parent, PropValue value) {
  private static final PropValue YES = PropValue.flag(true);
  private static final Set<String> ADDRESSES = Set.of("href", "src");

  /** Objects, lists and texts, each before what is in it. */
  static List<WrittenProps> of(ComponentTree tree, Map<NodeId, JsonPointer> places) {
    List<WrittenProps> found = new ArrayList<>();
    TreeSearch.nodes(tree)
        .forEach(
            place -> {
              NodeId id = place.node().id();
              JsonPointer props = places.get(id).then("props");
              walk(new WrittenProps(id, props, "props", place.node().props()), found);
            });
    return found;
  }

  /** The object that it is, where it is one. */
  Optional<PropValue.Fields> fields() {
    return value instanceof PropValue.Fields fields ? Optional.of(fields) : Optional.empty();
  }

  /** The text that it is, where it is one that is not only an address or a choice. */
  Optional<String> words() {
    return !ADDRESSES.contains(parent) && value instanceof PropValue.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** Whether its owner has yet to fill it in; visitors do not see it until then. */
  boolean awaitsItsOwner() {
    return fields().flatMap(it -> it.get("placeholder")).filter(YES::equals).isPresent();
  }

  ReviewFinding finding(ReviewRule rule, String message) {
    return new ReviewFinding(rule, Optional.of(node), pointer, message);
  }

  private static void walk(WrittenProps here, List<WrittenProps> found) {
    found.add(here);
    if (here.value instanceof PropValue.Fields fields) {
      for (Map.Entry<String, PropValue> field : fields.values().entrySet()) {
        walk(here.inside(field.getKey(), field.getKey(), field.getValue()), found);
      }
    } else if (here.value instanceof PropValue.Items items) {
      for (int i = 0; i < items.values().size(); i++) {
        walk(here.inside(String.valueOf(i), here.parent, items.values().get(i)), found);
      }
    }
  }

  private WrittenProps inside(String step, String name, PropValue inner) {
    return new WrittenProps(node, pointer.then(step), name, inner);
  }
}
