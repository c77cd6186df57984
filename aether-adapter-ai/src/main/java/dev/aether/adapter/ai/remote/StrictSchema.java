package dev.aether.adapter.ai.remote;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import dev.aether.domain.component.PropValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * JSON schemas in the words that every provider knows: each object has all of its fields and no
 * others, and what is not said is empty. Limits and patterns are left out, since some refuse them;
 * the domain checks them in any case.
 */
final class StrictSchema {
  private static final String EMPTY = " May be empty.";
  private static final Set<String> LEFT_OUT = Set.of("slot", "image");

  private StrictSchema() {}

  static Fields text(String description) {
    return typed("string", description);
  }

  static Fields choice(List<String> values, String description) {
    return typed("string", description).with("enum", PropValue.texts(values));
  }

  static Fields list(PropValue items, String description) {
    return typed("array", description).with("items", items);
  }

  /** An object of these fields, in this order. */
  static Fields object(Map<String, ? extends PropValue> properties) {
    return Fields.of("type", PropValue.text("object"))
        .with("properties", PropValue.fields(properties))
        .with("required", PropValue.texts(List.copyOf(properties.keySet())))
        .with("additionalProperties", PropValue.flag(false));
  }

  /** The schema of a contract's props, without pictures: a model has none to show. */
  static Fields ofProps(Fields schema) {
    List<String> required = schema.texts("required");
    Map<String, PropValue> properties = new LinkedHashMap<>();
    if (schema.values().get("properties") instanceof Fields all) {
      all.values()
          .forEach(
              (name, value) -> {
                if (value instanceof Fields prop
                    && !LEFT_OUT.contains(prop.text("x-aether-type", ""))) {
                  properties.put(name, described(prop, required.contains(name)));
                }
              });
    }
    return object(properties);
  }

  private static Fields described(Fields prop, boolean required) {
    return value(prop)
        .with(
            "description", PropValue.text(prop.text("description", "") + (required ? "" : EMPTY)));
  }

  private static Fields value(Fields schema) {
    String type = schema.text("type", "string");
    Fields bare = Fields.of("type", PropValue.text(type));
    if (type.equals("object")) {
      return ofProps(schema);
    }
    if (type.equals("array") && schema.values().get("items") instanceof Fields items) {
      return bare.with("items", value(items));
    }
    return schema.get("enum").map(values -> bare.with("enum", values)).orElse(bare);
  }

  private static Fields typed(String type, String description) {
    return Fields.of("type", new Text(type)).with("description", PropValue.text(description));
  }
}
