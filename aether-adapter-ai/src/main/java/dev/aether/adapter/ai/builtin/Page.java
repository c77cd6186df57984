package dev.aether.adapter.ai.builtin;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all sections of a page know of each other: its name, its plan and where buttons lead. */
record Page(String name, List<StandardComponent> plan, Copy copy) {

  PropValue link(StandardComponent section) {
    return link(copy.pick("nav." + section.wire()), section);
  }

  /** For the footer: every section that has a name of its own. */
  List<PropValue> allLinks() {
    return plan.stream()
        .filter(section -> section != StandardComponent.CTA)
        .map(this::link)
        .toList();
  }

  /** For the header, whose button already leads to the goal. */
  List<PropValue> links() {
    return plan.stream()
        .filter(section -> section != StandardComponent.CTA && section != goal())
        .map(this::link)
        .toList();
  }

  /** The main button leads to where a visitor can act, the second to what there is to see. */
  List<PropValue> actions() {
    List<PropValue> actions = new ArrayList<>();
    StandardComponent goal = goal();
    actions.add(link(copy.pick("action"), goal));
    plan.stream()
        .filter(section -> section != goal)
        .findFirst()
        .map(this::link)
        .ifPresent(actions::add);
    return actions;
  }

  private StandardComponent goal() {
    for (StandardComponent section :
        List.of(StandardComponent.CONTACT, StandardComponent.SHOWCASE, StandardComponent.STEPS)) {
      if (plan.contains(section)) {
        return section;
      }
    }
    return plan.get(plan.size() - 1);
  }

  private static PropValue link(String label, StandardComponent section) {
    Map<String, PropValue> fields = new LinkedHashMap<>();
    fields.put("label", PropValue.text(label));
    fields.put("href", PropValue.text("#" + section.wire()));
    return PropValue.fields(fields);
  }
}
