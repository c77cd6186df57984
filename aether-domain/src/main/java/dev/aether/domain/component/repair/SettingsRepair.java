package dev.aether.domain.component.repair;

import dev.aether.domain.component.Facet;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.prop.Nearest;
import dev.aether.domain.component.prop.PropSpec;
import dev.aether.domain.component.prop.PropsSchema;
import dev.aether.domain.component.repair.RepairStep.Action;
import dev.aether.domain.shared.JsonPointer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the settings of one facet keep their schema. */
final class SettingsRepair {
  private final Plan plan;
  private final String pointer;

  /** For the settings that stand at {@code pointer}. */
  SettingsRepair(Plan plan, String pointer) {
    this.plan = plan;
    this.pointer = pointer;
  }

  /** The object that a facet is, whatever came in. */
  Fields object(Fields node, Facet facet) {
    PropValue value = node.values().getOrDefault(facet.wire(), Fields.NONE);
    if (value instanceof Fields fields) {
      return fields;
    }
    plan.add(
        Action.DROPPED,
        pointer,
        value != PropValue.Null.INSTANCE,
        "The " + facet.wire() + " were no object.");
    return Fields.NONE;
  }

  /** The nearest settings; empty where something is required that nobody can guess. */
  Optional<Fields> repair(Fields settings, PropsSchema schema) {
    Map<String, PropValue> kept = new LinkedHashMap<>();
    settings.values().forEach((name, value) -> setting(name, value, schema, kept));
    for (PropSpec spec : schema.props().values()) {
      if (spec.required() && !kept.containsKey(spec.name())) {
        if (spec.defaultValue().isEmpty()) {
          return Optional.empty();
        }
        kept.put(spec.name(), spec.defaultValue().get());
        plan.keeping(Action.FILLED, at(spec.name()), "What was missing got its default.");
      }
    }
    return Optional.of(PropValue.fields(kept));
  }

  private void setting(
      String name, PropValue value, PropsSchema schema, Map<String, PropValue> kept) {
    PropSpec spec = schema.props().get(name);
    if (spec == null) {
      plan.losing(Action.DROPPED, at(name), "There is no such setting.");
    } else if (spec.type().admits(value)) {
      kept.put(name, value);
    } else {
      Optional<Nearest> near = spec.type().nearest(value);
      near.ifPresent(nearest -> kept.put(name, nearest.value()));
      if (near.isPresent()) {
        plan.add(Action.CHANGED, at(name), near.get().loses(), "The value was made to fit.");
      } else {
        plan.add(
            Action.DROPPED,
            at(name),
            value != PropValue.Null.INSTANCE,
            "Nothing fitting could be made of the value.");
      }
    }
  }

  private String at(String name) {
    return pointer + "/" + JsonPointer.escape(name);
  }
}
