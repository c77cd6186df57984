package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.repair.RepairStep;
import dev.aether.domain.component.repair.Repaired;
import dev.aether.domain.component.repair.TreeRepair;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages of the sections that a model wrote. */
final class Pages {
  private static final Set<StandardComponent> FRAME =
      Set.of(StandardComponent.PAGE, StandardComponent.HEADER, StandardComponent.FOOTER);
  private static final TreeRepair REPAIR = new TreeRepair(StandardComponent.registry());

  private Pages() {}

  /**
   * The nearest page, and what it lost.
   *
   * @param own decides what of the props may stay
   */
  static Repaired page(List<Fields> sections, OwnWords own) {
    Map<String, Integer> taken = new HashMap<>();
    List<PropValue> children = new ArrayList<>();
    for (Fields section : sections) {
      String type = section.text("type", "");
      int number = taken.merge(type, 1, Integer::sum);
      Map<String, PropValue> node = new LinkedHashMap<>();
      node.put("id", PropValue.text(number == 1 ? type : type + "-" + number));
      node.put("type", PropValue.text(type));
      node.put("props", section.get("props").flatMap(own::of).orElse(Fields.NONE));
      children.add(PropValue.fields(node));
    }
    Fields root =
        Fields.of("id", PropValue.text("root"))
            .with("type", PropValue.text("page"))
            .with("props", Fields.NONE)
            .with("children", PropValue.items(children));
    return REPAIR.repair(
        Fields.of("root", root).with("version", PropValue.text(ComponentTree.VERSION)));
  }

  /** What the repair lost, for the model that wrote it. */
  static List<String> losses(Repaired repaired) {
    return repaired.steps().stream()
        .filter(RepairStep::loses)
        .map(
            step ->
                step.pointer().replaceFirst("^/root/children", "/sections") + ": " + step.message())
        .toList();
  }

  /** Whether there is anything between header and footer. */
  static boolean saysSomething(ComponentTree tree) {
    return tree.root().children().stream()
        .map(node -> StandardComponent.of(node.type()))
        .flatMap(Optional::stream)
        .anyMatch(section -> !FRAME.contains(section));
  }
}
