package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Fields;
import java.util.Optional;

/** An object with fields of its own, such as a link with its label and address. */
public record ObjectType(PropsSchema fields) implements PropType {
  public ObjectType {
    if (fields.props().values().stream().anyMatch(spec -> spec.type() instanceof SlotType)) {
      throw new IllegalArgumentException("children stand in components and not in objects");
    }
  }

  public static ObjectType of(PropSpec... fields) {
    return new ObjectType(PropsSchema.of(fields));
  }

  @Override
  public void check(PropValue value, Report report) {
    if (value instanceof Fields object) {
      fields.check(object, report);
    } else {
      report.add(Rule.WRONG_KIND, "An object is expected here.");
    }
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return value instanceof Fields object ? fields.nearest(object) : Optional.empty();
  }

  @Override
  public Fields toJsonSchema() {
    return fields.toJsonSchema().with(SchemaWords.TYPE, PropValue.text("object"));
  }
}
