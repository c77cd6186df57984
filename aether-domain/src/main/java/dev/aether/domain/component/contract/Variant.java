package dev.aether.domain.component.contract;

import dev.aether.domain.component.PropValue;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One of the forms that a component comes in, such as a hero whose picture is beside the words. A
 * node names it in its prop {@code variant}.
 *
 * @param name lower-case letters, digits and hyphens
 * @param defaults what a new component of this form has, beside the contract's own defaults
 */
public record Variant(String name, String description, PropValue.Fields defaults) {
  /** The prop that names the form. */
  public static final String PROP = "variant";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  public Variant {
    Objects.requireNonNull(description);
    Objects.requireNonNull(defaults);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a variant's name is lower-case: " + name);
    }
  }
}
