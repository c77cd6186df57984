package dev.aether.domain.component.repair;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.Facet;
import dev.aether.domain.component.contract.ComponentContract;
import dev.aether.domain.component.prop.SlotType;
import dev.aether.domain.component.repair.RepairStep.Action;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a place for every node: where it stands, if it may stand there; otherwise behind the node
 * that it stood in; and so on up to the page. What finds none goes.
 */
final class Settling {
  private static final int ROOM_FOR_LIST = 20;

  private final Plan plan;

  Settling(Plan plan) {
    this.plan = plan;
  }

  /** The page with all that found a place in it. */
  ComponentNode page(Sketch page) {
    List<Settled> all = settle(page, 1);
    for (Settled rest : all.subList(1, all.size())) {
      plan.losing(Action.REMOVED, rest.pointer(), "There is no place for it.");
    }
    return all.get(0).node();
  }

  /** The node itself, if it can be, and behind it what could not stay in it. */
  private List<Settled> settle(Sketch sketch, int depth) {
    ComponentContract contract = sketch.contract();
    Map<String, Integer> taken = new HashMap<>();
    List<Settled> inside = new ArrayList<>();
    List<Settled> outside = new ArrayList<>();
    for (Sketch child : sketch.children()) {
      for (Settled candidate : settle(child, depth + 1)) {
        Settled placed = inKnownSlot(candidate, contract);
        if (depth < ComponentTree.MAX_DEPTH && takesPlace(placed, contract, taken)) {
          inside.add(placed.settled(plan));
        } else {
          outside.add(placed.hoisted());
        }
      }
    }
    List<Settled> all = new ArrayList<>();
    if (depth > 1 && lacksChildren(contract, taken)) {
      plan.losing(Action.UNWRAPPED, sketch.pointer(), "It lacks what has to be in it.");
      inside.forEach(freed -> all.add(freed.hoisted()));
    } else {
      all.add(new Settled(filled(sketch.node(), inside), contract, sketch.pointer(), false));
    }
    all.addAll(outside);
    return all;
  }

  private Settled inKnownSlot(Settled child, ComponentContract parent) {
    String slot = child.slot();
    if (slot.equals(SlotType.DEFAULT) || parent.slots().containsKey(slot)) {
      return child;
    }
    plan.keeping(Action.DROPPED, child.pointer() + "/props/slot", "There is no such place.");
    ComponentNode node = child.node();
    return child.as(node.with(Facet.PROPS, node.props().without(SlotType.PROP)));
  }

  private static boolean takesPlace(
      Settled child, ComponentContract parent, Map<String, Integer> taken) {
    SlotType slot = parent.slots().get(child.slot());
    ComponentContract own = child.contract();
    return slot != null
        && slot.accepts(own.type().name(), own.kind())
        && taken.getOrDefault(child.slot(), 0) < slot.max()
        && taken.merge(child.slot(), 1, Integer::sum) > 0;
  }

  private static boolean lacksChildren(ComponentContract contract, Map<String, Integer> taken) {
    return contract.slots().entrySet().stream()
        .anyMatch(slot -> taken.getOrDefault(slot.getKey(), 0) < slot.getValue().min());
  }

  /** As many of the children as the bytes of a tree have room for. */
  private ComponentNode filled(ComponentNode node, List<Settled> inside) {
    List<ComponentNode> children = new ArrayList<>();
    long bytes = (long) node.bytes() + ROOM_FOR_LIST;
    for (Settled child : inside) {
      bytes += child.node().bytes() + 1L;
      if (bytes <= ComponentTree.MAX_BYTES) {
        children.add(child.node());
      } else {
        plan.losing(Action.REMOVED, child.pointer(), "The tree has no room for it.");
      }
    }
    return node.withChildren(children);
  }

  /**
   * A node with all that found its place in it.
   *
   * @param isHoisted whether it left what it stood in
   */
  private record Settled(
      ComponentNode node, ComponentContract contract, String pointer, boolean isHoisted) {
    String slot() {
      return node.props().text(SlotType.PROP, SlotType.DEFAULT);
    }

    Settled as(ComponentNode changed) {
      return new Settled(changed, contract, pointer, isHoisted);
    }

    Settled hoisted() {
      return new Settled(node, contract, pointer, true);
    }

    /** Tells that it left its place only now that it has found another. */
    Settled settled(Plan plan) {
      if (isHoisted) {
        plan.keeping(Action.HOISTED, pointer, "It went up, behind what it stood in.");
      }
      return new Settled(node, contract, pointer, false);
    }
  }
}
