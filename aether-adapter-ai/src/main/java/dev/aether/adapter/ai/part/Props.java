package dev.aether.adapter.ai.part;

import dev.aether.domain.component.ComponentNode;
import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.standard.StandardComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The props of one node while they are gathered; empty texts are left out. */
final class Props {
  private final Map<String, PropValue> values = new LinkedHashMap<>();

  Props text(String name, String value) {
    return value.isBlank() ? this : put(name, PropValue.text(value));
  }

  Props flag(String name, boolean value) {
    return value ? put(name, PropValue.flag(true)) : this;
  }

  Props put(String name, PropValue value) {
    values.put(name, value);
    return this;
  }

  PropValue.Fields fields() {
    return PropValue.fields(values);
  }

  ComponentNode node(StandardComponent type, String id, ComponentNode... children) {
    return type.node(id, fields()).withChildren(List.of(children));
  }
}
