package dev.aether.domain.billing;

import java.util.Locale;

/**
 * What a plan may do beyond its numbers: the flags of the specification, section 1.7, and the two
 * that section 2.3 asks for around templates.
 */
public enum Feature {
  /** Single components from a description ({@code POST /api/ai/component}). */
  AI_COMPONENT_GENERATOR,
  /** A site under a name of one's own. */
  CUSTOM_DOMAINS,
  /** Others may work on one's sites. */
  TEAM_COLLABORATION,
  /** API keys for programs. */
  API_ACCESS,
  /** Published pages without a mention of the platform. */
  WHITE_LABEL,
  /** Questions are answered first. */
  PRIORITY_SUPPORT,
  /** Official premium templates without buying each. */
  PREMIUM_TEMPLATES,
  /** Templates of one's own. */
  TEMPLATE_AUTHORING;

  /** The name in SQL and JSON, such as {@code custom_domains}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Feature ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
