package dev.aether.domain.component.contract;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.prop.Report;
import dev.aether.domain.component.prop.Rule;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.prop.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks once at every node of a tree. */
final class TreeCheck {
  private static final List<Facet> COMMON =
      List.of(Facet.STYLES, Facet.ANIMATIONS, Facet.RESPONSIVE);

  private final ComponentRegistry registry;
  private final Report report = new Report();

  TreeCheck(ComponentRegistry registry) {
    this.registry = registry;
  }

  List<Violation> check(ComponentTree tree) {
    report.enter("root");
    node(tree.root());
    return report.violations();
  }

  /** Recursion is safe: a tree keeps its depth. */
  private void node(ComponentNode node) {
    Optional<ComponentRegistry.Entry> entry = registry.entry(node.type());
    if (entry.isPresent() && isCurrent(node.type(), entry.get())) {
      settings(Facet.PROPS, entry.get().schema(), node.props());
      places(node, entry.get());
    }
    if (entry.isEmpty()) {
      report.add("type", Rule.UNKNOWN_TYPE, "There is no component of this type.");
    }
    for (Facet facet : COMMON) {
      settings(facet, FacetSchemas.of(facet), node.facet(facet));
    }
    report.enter("children");
    for (int i = 0; i < node.children().size(); i++) {
      report.enter(i);
      node(node.children().get(i));
      report.leave();
    }
    report.leave();
  }

  private boolean isCurrent(ComponentType type, ComponentRegistry.Entry entry) {
    int present = entry.contract().type().version();
    if (type.version() == present) {
      return true;
    }
    Rule rule = type.version() < present ? Rule.OUTDATED_VERSION : Rule.UNKNOWN_TYPE;
    report.add("type", rule, "The present version of this component is " + present + ".");
    return false;
  }

  private void settings(Facet facet, PropsSchema schema, Fields settings) {
    if (!settings.isEmpty() || facet == Facet.PROPS) {
      report.enter(facet.wire());
      schema.check(settings, report);
      report.leave();
    }
  }

  private void places(ComponentNode node, ComponentRegistry.Entry entry) {
    Map<String, Integer> taken = new HashMap<>();
    report.enter("children");
    for (int i = 0; i < node.children().size(); i++) {
      ComponentNode child = node.children().get(i);
      String place = placeOf(child);
      report.enter(i);
      if (!accepts(entry.slots().get(place), child)) {
        report.add(Rule.CHILD_NOT_ALLOWED, "This component may not stand here.");
      }
      report.leave();
      taken.merge(place, 1, Integer::sum);
    }
    entry.slots().forEach((name, slot) -> count(name, slot, taken.getOrDefault(name, 0)));
    report.leave();
  }

  private void count(String name, SlotType slot, int taken) {
    String place = name.equals(SlotType.DEFAULT) ? "" : " in " + name;
    if (taken < slot.min()) {
      report.add(
          Rule.TOO_FEW_CHILDREN, "There are " + taken + place + "; it needs " + slot.min() + ".");
    } else if (taken > slot.max()) {
      report.add(
          Rule.TOO_MANY_CHILDREN,
          "There are " + taken + place + "; at most " + slot.max() + " fit.");
    }
  }

  private boolean accepts(SlotType slot, ComponentNode child) {
    if (slot == null) {
      return false;
    }
    // An unknown component is told once, at its type.
    return registry
        .entry(child.type())
        .map(entry -> slot.accepts(child.type().name(), entry.contract().kind()))
        .orElse(true);
  }

  private static String placeOf(ComponentNode child) {
    return child.props().text(SlotType.PROP, SlotType.DEFAULT);
  }
}
