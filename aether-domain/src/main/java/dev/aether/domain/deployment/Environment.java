package dev.aether.domain.deployment;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a site is deployed (specification, section 1.5). */
public enum Environment {
  /** The owner while he works on it; never for visitors. */
  DEVELOPMENT(Duration.ofDays(1)),
  /** The owner and whom he shows it to, before it may go to production as it is. */
  PREVIEW(Duration.ofDays(7)),
  /** Visitors. */
  PRODUCTION(null);

  private final Duration shownFor;

  Environment(Duration shownFor) {
    this.shownFor = shownFor;
  }

  /** How long it is shown at an address that nobody can guess; empty where visitors meet it. */
  public Optional<Duration> shownFor() {
    return Optional.ofNullable(shownFor);
  }

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
