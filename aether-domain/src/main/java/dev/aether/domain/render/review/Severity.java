package dev.aether.domain.render.review;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** Visitors are shut out or misled. */
  ERROR(25),

  /** The page works, and worse than it could. */
  WARNING(10),

  /** Worth knowing; nothing is wrong. */
  HINT(3);

  private final int price;

  Severity(int price) {
    this.price = price;
  }

  /** The name in JSON, such as {@code warning}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a finding takes of its area's score. */
  public int price() {
    return price;
  }
}
