package dev.aether.domain.component.repair;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Text;
import dev.aether.domain.component.contract.ComponentRegistry;
import dev.aether.domain.component.repair.RepairStep.Action;
import java.util.List;
import java.util.Map;

/**
 * Turns any JSON into a valid tree, losing as little as it can: for what models write, for imports,
 * and for trees whose components have changed since.
 */
public final class TreeRepair {
  private final ComponentRegistry registry;

  public TreeRepair(ComponentRegistry registry) {
    this.registry = registry;
  }

  /** The nearest valid tree, with a step for everything that had to change. */
  public Repaired repair(PropValue json) {
    Plan plan = new Plan();
    PropValue root = root(json, plan);
    String pointer = json instanceof Fields tree && tree.get("root").isPresent() ? "/root" : "";
    Sketch page = page(root, pointer, plan);
    ComponentNode settled = new Settling(plan).page(page);
    return new Repaired(ComponentTree.of(settled), plan.steps());
  }

  /** The root of a tree, or a node that stands for one. */
  private static PropValue root(PropValue json, Plan plan) {
    if (!(json instanceof Fields tree)) {
      plan.losing(Action.REFRAMED, "", "A tree is an object.");
      return blank();
    }
    if (tree.get("root").isEmpty()) {
      boolean node = tree.get("type").isPresent();
      plan.add(Action.REFRAMED, "", !node && !tree.isEmpty(), "The tree got a root.");
      return node ? tree : blank();
    }
    if (!(tree.values().get("version") instanceof Text version)
        || !version.value().equals(ComponentTree.VERSION)) {
      plan.keeping(Action.REFRAMED, "/version", "The version is " + ComponentTree.VERSION + ".");
    }
    for (String name : tree.values().keySet()) {
      if (!name.equals("root") && !name.equals("version")) {
        plan.losing(Action.DROPPED, "", "A tree has no such field.");
      }
    }
    return tree.values().get("root");
  }

  private static Fields blank() {
    return ComponentTree.blank().root().toJson();
  }

  private Sketch page(PropValue root, String pointer, Plan plan) {
    boolean isPage =
        root instanceof Fields fields
            && fields.text("type", "").strip().matches(ComponentType.PAGE.name() + "(@[0-9]+)?");
    Ids ids = new Ids(root);
    NodeRepair repair = new NodeRepair(registry, ids, plan, isPage ? 0 : 1);
    List<Sketch> read = repair.read(root, pointer, true);
    if (isPage && read.size() == 1 && read.get(0).pointer().equals(pointer)) {
      return read.get(0);
    }
    plan.keeping(Action.REFRAMED, pointer, "A page stands around it now.");
    ComponentNode page =
        new ComponentNode(
            ids.fresh("root"),
            registry.current(ComponentType.PAGE).orElseThrow().type(),
            Map.of(),
            List.of());
    return new Sketch(page, registry.current(ComponentType.PAGE).orElseThrow(), pointer, read);
  }
}
