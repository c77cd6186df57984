package dev.aether.domain.component;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Locale;

/**
 * The components a page is made of. All but {@link #PAGE} are sections, from top to bottom; each
 * one's renderer documents its props.
 */
public enum ComponentType {
  PAGE,
  HEADER,
  HERO,
  STORY,
  FEATURES,
  STEPS,
  SHOWCASE,
  FAQ,
  CTA,
  CONTACT,
  FOOTER;

  /** The name in JSON, such as {@code hero}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ComponentType ofWire(String wire, String pointer) {
    for (ComponentType type : values()) {
      if (type.wire().equals(wire)) {
        return type;
      }
    }
    throw Problem.at(ErrorCode.SITE_INVALID_TREE, pointer, "There is no component of this type.")
        .asException();
  }
}
