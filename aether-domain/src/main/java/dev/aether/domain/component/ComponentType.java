package dev.aether.domain.component;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sort of component a node is, and by which version of that component's contract it was
 * written. In JSON it is {@code hero}, or {@code hero@2} from version 2 on.
 *
 * <p>Any name of the right form is a type; whether there is such a component says a registry.
 *
 * @param name 1 to 64 lower-case letters, digits and hyphens, beginning with a letter
 * @param version 1 to 999
 */
public record ComponentType(String name, int version) {
  public static final int MAX_VERSION = 999;
  private static final Pattern WIRE =
      Pattern.compile("([a-z][a-z0-9-]{0,63})(?:@([1-9][0-9]{0,2}))?");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  /** The type of every tree's root, which no registry changes. */
  public static final ComponentType PAGE = new ComponentType("page", 1);

  public ComponentType {
    if (name == null || !NAME.matcher(name).matches() || version < 1 || version > MAX_VERSION) {
      throw refuse();
    }
  }

  /** The first version of a component. */
  public static ComponentType of(String name) {
    return new ComponentType(name, 1);
  }

  /** Reads {@code hero} or {@code hero@2}; refuses with {@link ErrorCode#SITE_INVALID_TREE}. */
  public static ComponentType ofWire(String wire) {
    Matcher matcher = WIRE.matcher(wire);
    if (!matcher.matches()) {
      throw refuse();
    }
    String version = matcher.group(2);
    return new ComponentType(matcher.group(1), version == null ? 1 : Integer.parseInt(version));
  }

  /** The name in JSON. */
  public String wire() {
    return version == 1 ? name : name + "@" + version;
  }

  private static RuntimeException refuse() {
    return Problem.of(
            ErrorCode.SITE_INVALID_TREE,
            "A component's type is a lower-case name such as hero, or hero@2 for its version 2.")
        .asException();
  }

  @Override
  public String toString() {
    return wire();
  }
}
