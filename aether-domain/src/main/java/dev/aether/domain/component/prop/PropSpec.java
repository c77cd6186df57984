package dev.aether.domain.component.prop;

import dev.aether.domain.component.PropValue;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One prop of a component, or one field of an object.
 *
 * @param name in camel case
 * @param required whether a value without it is refused; most props may be missing and are then not
 *     shown
 * @param defaultValue what a new component has, and what takes the place of a value that cannot be
 *     kept
 * @param description what it is for, for authors and for models
 */
public record PropSpec(
    String name,
    PropType type,
    boolean required,
    Optional<PropValue> defaultValue,
    String description) {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

  public PropSpec {
    Objects.requireNonNull(type);
    Objects.requireNonNull(description);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a prop's name is in camel case: " + name);
    }
    if (required && type instanceof SlotType) {
      throw new IllegalArgumentException("a place for children has no value to require: " + name);
    }
    if (defaultValue.isPresent() && !type.admits(defaultValue.get())) {
      throw new IllegalArgumentException("the default of " + name + " is not of its type");
    }
  }

  public static PropSpec required(String name, PropType type, String description) {
    return new PropSpec(name, type, true, Optional.empty(), description);
  }

  public static PropSpec optional(String name, PropType type, String description) {
    return new PropSpec(name, type, false, Optional.empty(), description);
  }

  public PropSpec withDefault(PropValue value) {
    return new PropSpec(name, type, required, Optional.of(value), description);
  }
}
