package dev.aether.domain.deployment;

import java.util.Locale;

/** What the work on a deployment is at, and how much of it is done then. */
public enum DeploymentStep {
  QUEUED(0),
  RENDERING(10),
  STORING(40),
  SWITCHING(90),
  DONE(100);

  private final int progress;

  DeploymentStep(int progress) {
    this.progress = progress;
  }

  /** In percent of the whole; a guess that never goes back. */
  public int progress() {
    return progress;
  }

  /** The name in SQL and JSON, such as {@code rendering}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DeploymentStep ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
