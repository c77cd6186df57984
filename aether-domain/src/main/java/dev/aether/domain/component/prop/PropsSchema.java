package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The props of a component, or the fields of an object, in the order in which one reads them.
 * Nothing else is allowed beside them.
 */
public record PropsSchema(Map<String, PropSpec> props) {
  /** No props at all. */
  public static final PropsSchema NONE = new PropsSchema(Map.of());

  public PropsSchema {
    props = Collections.unmodifiableMap(new LinkedHashMap<>(props));
    props.forEach(
        (name, spec) -> {
          if (!name.equals(spec.name())) {
            throw new IllegalArgumentException(name + " is called " + spec.name());
          }
        });
  }

  public static PropsSchema of(PropSpec... specs) {
    return NONE.and(specs);
  }

  /** The same schema with more props behind. */
  public PropsSchema and(PropSpec... specs) {
    Map<String, PropSpec> more = new LinkedHashMap<>(props);
    for (PropSpec spec : specs) {
      if (more.put(spec.name(), spec) != null) {
        throw new IllegalArgumentException("two props are called " + spec.name());
      }
    }
    return new PropsSchema(more);
  }

  /** Notes everything that is wrong with {@code value}. */
  public void check(Fields value, Report report) {
    for (Map.Entry<String, PropValue> field : value.values().entrySet()) {
      PropSpec spec = props.get(field.getKey());
      report.enter(field.getKey());
      if (spec == null) {
        report.add(Rule.UNKNOWN_PROP, "There is no such prop.");
      } else {
        spec.type().check(field.getValue(), report);
      }
      report.leave();
    }
    for (PropSpec spec : props.values()) {
      if (spec.required() && !value.values().containsKey(spec.name())) {
        report.add(spec.name(), Rule.MISSING_PROP, "This is required.");
      }
    }
  }

  /**
   * The nearest object that keeps this schema: what is unknown goes, what does not fit is made to
   * fit or goes, what is required and missing takes its default. Empty where something required has
   * none.
   */
  Optional<Nearest> nearest(Fields value) {
    Map<String, PropValue> fit = new LinkedHashMap<>();
    boolean loses = false;
    for (Map.Entry<String, PropValue> field : value.values().entrySet()) {
      PropSpec spec = props.get(field.getKey());
      Optional<Nearest> near =
          spec == null ? Optional.empty() : spec.type().nearest(field.getValue());
      near.ifPresent(nearest -> fit.put(field.getKey(), nearest.value()));
      loses |= near.isEmpty() || near.get().loses();
    }
    for (PropSpec spec : props.values()) {
      if (spec.required() && !fit.containsKey(spec.name())) {
        if (spec.defaultValue().isEmpty()) {
          return Optional.empty();
        }
        fit.put(spec.name(), spec.defaultValue().get());
      }
    }
    return Optional.of(new Nearest(PropValue.fields(fit), loses));
  }

  /** What a new component has. */
  public Fields defaults() {
    Map<String, PropValue> values = new LinkedHashMap<>();
    props.values().forEach(s -> s.defaultValue().ifPresent(value -> values.put(s.name(), value)));
    return PropValue.fields(values);
  }

  /** This as a JSON Schema (2020-12) of an object; {@link SchemaReader} makes it again of that. */
  public Fields toJsonSchema() {
    Map<String, PropValue> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (PropSpec spec : props.values()) {
      Fields schema = spec.type().toJsonSchema();
      if (!spec.description().isEmpty()) {
        schema = schema.with("description", PropValue.text(spec.description()));
      }
      if (spec.defaultValue().isPresent()) {
        schema = schema.with("default", spec.defaultValue().get());
      }
      properties.put(spec.name(), schema);
      if (spec.required()) {
        required.add(spec.name());
      }
    }
    return Fields.of("type", PropValue.text("object"))
        .with("properties", PropValue.fields(properties))
        .with("required", PropValue.texts(required))
        .with("additionalProperties", PropValue.flag(false));
  }
}
