package dev.aether.domain.billing.rate;

import java.util.Locale;

/** What is counted against a rate limit of its own (specification, sections 2.1 and 6.2). */
public enum RateLimitedOperation {
  /** A whole site from a prompt. */
  GENERATE,
  /** A single component from a description. */
  COMPONENT,
  /** Any request to the sites' endpoints. */
  SITES,
  /** Any request to the deployments' endpoints. */
  DEPLOYMENTS;

  /** The name in SQL and JSON, such as {@code deployments}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RateLimitedOperation ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
