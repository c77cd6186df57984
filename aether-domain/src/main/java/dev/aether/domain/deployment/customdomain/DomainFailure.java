package dev.aether.domain.deployment.customdomain;

import java.util.Locale;

/** Why a claim is in error. */
public enum DomainFailure {
  EXPIRED("The name was not proved within 72 hours; claim it again."),
  TAKEN("Another site serves this name; it is free once that site's proof is gone."),
  LOST("The proof is gone from the name's DNS; claim it again.");

  private final String words;

  DomainFailure(String words) {
    this.words = words;
  }

  /** What the owner is told. */
  public String words() {
    return words;
  }

  /** The name in JSON, such as {@code expired}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DomainFailure ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
