package dev.aether.domain.generation.content;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.Locale;

/** How a text shall speak (specification, section 2.1). */
public enum Tone {
  PROFESSIONAL,
  CASUAL,
  FRIENDLY;

  /** The name in JSON, such as {@code friendly}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tone of that name; refuses with {@link ErrorCode#VAL_INVALID_INPUT}. */
  public static Tone ofWire(String wire) {
    return Arrays.stream(values())
        .filter(tone -> tone.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.VAL_INVALID_INPUT, "A tone is professional, casual or friendly.")
                    .asException());
  }
}
