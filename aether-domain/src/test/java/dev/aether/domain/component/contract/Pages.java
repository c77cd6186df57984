package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.List;

/** Pages of sample components. */
final class Pages {
  private Pages() {}

  static ComponentTree page(ComponentNode... sections) {
    return ComponentTree.of(node("root", "page", Fields.NONE, sections));
  }

  static ComponentNode node(String id, String type, Fields props, ComponentNode... children) {
    return new ComponentNode(new NodeId(id), ComponentType.ofWire(type), props, List.of(children));
  }

  static ComponentNode card(String id) {
    return node(id, "card@3", text("title", "Bread"));
  }

  static ComponentNode cardAt(String id, String slot) {
    return node(id, "card@3", text("title", "Bread").with("slot", PropValue.text(slot)));
  }

  static ComponentNode columns(String id, ComponentNode... children) {
    return node(id, "columns", Fields.NONE, children);
  }

  static ComponentNode banner(String id) {
    return node(id, "banner", text("title", "Open"));
  }

  static Fields text(String name, String value) {
    return Fields.of(name, PropValue.text(value));
  }
}
