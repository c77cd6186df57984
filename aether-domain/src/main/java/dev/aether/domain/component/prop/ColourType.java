package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import dev.aether.domain.component.PropValue.Text;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.colour.Colour;
import java.util.List;
import java.util.Optional;

/** A colour of its own, or the name of one of the theme's, which changes as the theme does. */
public record ColourType() implements PropType {
  /** The theme's colours by name (specification, section 3.1). */
  public static final List<String> ROLES =
      List.of("primary", "secondary", "background", "text", "accent");

  @Override
  public void check(PropValue value, Report report) {
    if (!(value instanceof Text text)) {
      report.add(Rule.WRONG_KIND, "A colour is expected here.");
    } else if (!isColour(text.value())) {
      report.add(
          Rule.BAD_FORMAT, "A colour is one that CSS knows, such as #0062d6, or one of " + ROLES);
    }
  }

  private static boolean isColour(String text) {
    if (ROLES.contains(text)) {
      return true;
    }
    try {
      Colour.parse(text);
      return true;
    } catch (DomainException e) {
      return false;
    }
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return value instanceof Text text && isColour(text.value().strip())
        ? Nearest.same(PropValue.text(text.value().strip()))
        : Optional.empty();
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("colour", "string");
  }
}
