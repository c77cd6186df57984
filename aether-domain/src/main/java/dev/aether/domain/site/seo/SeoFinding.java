package dev.aether.domain.site.seo;

import java.util.Objects;

/** A piece of advice, with the figures it rests on. */
public record SeoFinding(SeoRule rule, String message) {
  public SeoFinding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(message);
  }
}
