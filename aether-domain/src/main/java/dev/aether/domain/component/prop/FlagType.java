package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Flag;
import dev.aether.domain.component.PropValue.Text;
import java.util.Optional;

/** True or false. */
public record FlagType() implements PropType {
  @Override
  public void check(PropValue value, Report report) {
    if (!(value instanceof Flag)) {
      report.add(Rule.WRONG_KIND, "True or false is expected here.");
    }
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    if (value instanceof Flag) {
      return Nearest.same(value);
    }
    String word = value instanceof Text text ? text.value().strip() : "";
    return word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")
        ? Nearest.same(PropValue.flag(word.equalsIgnoreCase("true")))
        : Optional.empty();
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("flag", "boolean");
  }
}
