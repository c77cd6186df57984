package dev.aether.domain.deployment;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Arrays;
import java.util.Locale;

/** For whom a site is deployed (specification, section 1.5). */
public enum Environment {
  /** Whoever works on the platform itself. */
  DEVELOPMENT,
  /** The owner and whom he shows it to. */
  PREVIEW,
  /** Visitors. */
  PRODUCTION;

  /** The name in SQL and JSON, such as {@code production}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Refuses another name with {@link ErrorCode#DEPLOY_INVALID_CONFIG}. */
  public static Environment ofWire(String wire) {
    return Arrays.stream(values())
        .filter(environment -> environment.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.at(
                        ErrorCode.DEPLOY_INVALID_CONFIG,
                        "/environment",
                        "An environment is development, preview or production.")
                    .asException());
  }
}
