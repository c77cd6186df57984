package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import java.util.Optional;

/**
 * Plain text; markup in it is shown as written.
 *
 * @param min fewest code points
 * @param max most code points
 */
public record TextType(int min, int max) implements PropType {
  public TextType {
    Texts.requireRange(min, max);
  }

  /** A line such as a title: up to 200 code points. */
  public static TextType line() {
    return new TextType(0, 200);
  }

  /** A paragraph: up to 4,000 code points. */
  public static TextType paragraph() {
    return new TextType(0, 4_000);
  }

  /** The same, but not empty. */
  public TextType filled() {
    return new TextType(Math.max(1, min), max);
  }

  @Override
  public void check(PropValue value, Report report) {
    Texts.check(value, min, max, report);
  }

  @Override
  public Optional<Nearest> nearest(PropValue value) {
    return Texts.nearest(value, max).filter(near -> admits(near.value()));
  }

  @Override
  public PropValue.Fields toJsonSchema() {
    return SchemaWords.typed("text", "string")
        .with("minLength", PropValue.number(min))
        .with("maxLength", PropValue.number(max));
  }
}
