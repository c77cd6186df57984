package dev.aether.application.deployment.visit;

import java.util.Map;
import java.util.Set;

/**
 * Visits that are stored together.
 *
 * @param views how often each page was looked at; at least once
 */
public record VisitBatch(Map<PageOfDay, Long> views, Set<VisitorOfDay> visitors) {
  public VisitBatch {
    views = Map.copyOf(views);
    visitors = Set.copyOf(visitors);
    if (views.values().stream().anyMatch(times -> times < 1)) {
      throw new IllegalArgumentException("what nobody looked at is not counted");
    }
  }

  /** Whether there is nothing to store. */
  public boolean isEmpty() {
    return views.isEmpty() && visitors.isEmpty();
  }
}
