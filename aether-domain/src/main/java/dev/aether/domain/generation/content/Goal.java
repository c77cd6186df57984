package dev.aether.domain.generation.content;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.Locale;

/** What a text is for (specification, section 2.1). */
public enum Goal {
  CONVERSION,
  ENGAGEMENT,
  INFORMATION;

  /** The name in JSON, such as {@code conversion}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The goal of that name; refuses with {@link ErrorCode#VAL_INVALID_INPUT}. */
  public static Goal ofWire(String wire) {
    return Arrays.stream(values())
        .filter(goal -> goal.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.VAL_INVALID_INPUT,
                        "A goal is conversion, engagement or information.")
                    .asException());
  }
}
