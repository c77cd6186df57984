package dev.aether.domain.theme;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.Locale;

/** Whether a site is light, dark, or as its visitor prefers (specification, section 2.1). */
public enum ColorScheme {
  LIGHT,
  DARK,
  AUTO;

  /** The name in JSON, such as {@code auto}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scheme of that name; refuses with {@link ErrorCode#SITE_INVALID_THEME}. */
  public static ColorScheme ofWire(String wire) {
    return Arrays.stream(values())
        .filter(scheme -> scheme.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.SITE_INVALID_THEME, "A colour scheme is light, dark or auto.")
                    .asException());
  }
}
