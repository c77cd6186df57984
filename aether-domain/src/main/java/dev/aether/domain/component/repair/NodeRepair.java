package dev.aether.domain.component.repair;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.NodeId;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Items;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.contract.FacetSchemas;
import dev.aether.domain.component.contract.Migrated;
import dev.aether.domain.component.repair.RepairStep.Action;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the nodes right one by one, from the top; their places come later. */
final class NodeRepair {
  private static final Set<String> KNOWN =
      Set.of("id", "type", "props", "styles", "animations", "responsive", "children");

  private final ComponentRegistry registry;
  private final Ids ids;
  private final Plan plan;
  private int nodes;

  /** With so many nodes in the tree already. */
  NodeRepair(ComponentRegistry registry, Ids ids, Plan plan, int nodes) {
    this.nodes = nodes;
    this.registry = registry;
    this.ids = ids;
    this.plan = plan;
  }

  /**
   * What becomes of a node: itself; what was in it, where it cannot stay; or nothing. Recursion is
   * safe: no value is deeper than a value may be.
   */
  List<Sketch> read(PropValue json, String pointer, boolean root) {
    if (!(json instanceof Fields fields)) {
      plan.losing(Action.REMOVED, pointer, "A node is an object.");
      return List.of();
    }
    if (++nodes > ComponentTree.MAX_NODES) {
      plan.losing(Action.REMOVED, pointer, "The tree has no room for it.");
      return List.of();
    }
    for (String name : fields.values().keySet()) {
      if (!KNOWN.contains(name)) {
        plan.losing(Action.DROPPED, pointer, "A node has no such field.");
      }
    }
    Optional<ComponentContract> contract = contract(fields, pointer + "/type", root);
    Optional<ComponentNode> node = contract.flatMap(known -> node(fields, known, pointer));
    List<Sketch> children = children(fields, pointer + "/children");
    if (node.isEmpty()) {
      plan.losing(Action.UNWRAPPED, pointer, "What was in it stands in its place.");
      return children;
    }
    return List.of(new Sketch(node.get(), contract.get(), pointer, children));
  }

  private Optional<ComponentContract> contract(Fields node, String pointer, boolean root) {
    Optional<ComponentType> type = type(node);
    // A further page has a title; without one its sections belong where it stands.
    boolean pageInside =
        !root
            && type.filter(t -> t.name().equals(ComponentType.PAGE.name())).isPresent()
            && !isTitled(node);
    return type.filter(t -> !pageInside)
        .flatMap(registry::current)
        .filter(contract -> isReachable(type.get(), contract))
        .map(
            contract -> {
              if (!node.text("type", "").equals(contract.type().wire())) {
                plan.keeping(Action.MIGRATED, pointer, "It is a " + contract.type() + " now.");
              }
              return contract;
            });
  }

  private static boolean isTitled(Fields node) {
    return node.get("props").orElse(Fields.NONE) instanceof Fields props
        && PlainText.isVisible(props.text("title", ""));
  }

  /** Whether migrations lead from a version to the present one. */
  private boolean isReachable(ComponentType type, ComponentContract contract) {
    ComponentNode probe = new ComponentNode(new NodeId("probe"), type, Fields.NONE, List.of());
    return registry.migrate(probe).result().type().equals(contract.type());
  }

  private static Optional<ComponentType> type(Fields node) {
    try {
      return Optional.of(ComponentType.ofWire(node.text("type", "").strip()));
    } catch (DomainException e) {
      return Optional.empty();
    }
  }

  private Optional<ComponentNode> node(Fields fields, ComponentContract contract, String pointer) {
    Map<Facet, Fields> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      SettingsRepair repair = new SettingsRepair(plan, pointer + "/" + facet.wire());
      Fields settings = repair.object(fields, facet);
      Optional<Fields> repaired =
          facet == Facet.PROPS
              ? props(settings, type(fields).orElseThrow(), contract, repair, pointer)
              : repair.repair(settings, FacetSchemas.of(facet));
      if (repaired.isEmpty()) {
        return Optional.empty();
      }
      facets.put(facet, repaired.get());
    }
    try {
      return Optional.of(
          new ComponentNode(id(fields, contract, pointer), contract.type(), facets, List.of()));
    } catch (DomainException e) {
      return Optional.empty();
    }
  }

  private Optional<Fields> props(
      Fields props,
      ComponentType type,
      ComponentContract contract,
      SettingsRepair repair,
      String pointer) {
    Fields present = props;
    if (!type.equals(contract.type())) {
      Optional<Fields> migrated = migrated(props, type, pointer);
      if (migrated.isEmpty()) {
        return Optional.empty();
      }
      present = migrated.get();
    }
    return repair.repair(present, contract.schema());
  }

  private Optional<Fields> migrated(Fields props, ComponentType type, String pointer) {
    try {
      Migrated<ComponentNode> migrated =
          registry.migrate(new ComponentNode(new NodeId("old"), type, props, List.of()));
      if (migrated.loses()) {
        plan.losing(Action.DROPPED, pointer + "/props", "The present version says less.");
      }
      return Optional.of(migrated.result().props());
    } catch (DomainException e) {
      return Optional.empty();
    }
  }

  private NodeId id(Fields node, ComponentContract contract, String pointer) {
    Optional<NodeId> own = Ids.read(node);
    if (own.isPresent() && ids.take(own.get())) {
      return own.get();
    }
    NodeId fresh = ids.fresh(contract.type().name());
    plan.keeping(Action.RENAMED, pointer + "/id", "The node is called " + fresh + " now.");
    return fresh;
  }

  private List<Sketch> children(Fields node, String pointer) {
    PropValue children = node.values().getOrDefault("children", PropValue.items(List.of()));
    if (!(children instanceof Items items)) {
      plan.add(
          Action.DROPPED,
          pointer,
          children != PropValue.Null.INSTANCE,
          "The children were no list.");
      return List.of();
    }
    List<Sketch> sketches = new ArrayList<>();
    for (int i = 0; i < items.values().size(); i++) {
      sketches.addAll(read(items.values().get(i), pointer + "/" + i, false));
    }
    return sketches;
  }
}
