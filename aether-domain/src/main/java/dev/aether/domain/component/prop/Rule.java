package dev.aether.domain.component.prop;

import java.util.Locale;

/** Which rule of a component's contract a tree breaks. */
public enum Rule {
  UNKNOWN_TYPE,
  OUTDATED_VERSION,
  UNKNOWN_PROP,
  MISSING_PROP,
  WRONG_KIND,
  TOO_SHORT,
  TOO_LONG,
  OUT_OF_RANGE,
  NOT_A_CHOICE,
  BAD_FORMAT,
  CHILD_NOT_ALLOWED,
  TOO_FEW_CHILDREN,
  TOO_MANY_CHILDREN;

  /** The name in JSON, such as {@code unknown_type}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
