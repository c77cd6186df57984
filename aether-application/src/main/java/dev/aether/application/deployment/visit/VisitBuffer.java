package dev.aether.application.deployment.visit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Visits that are not stored yet; what there is no room for is dropped, and counted. */
final class VisitBuffer {
  private final int mostPages;
  private final int mostVisitors;
  private final Map<PageOfDay, Long> views = new HashMap<>();
  private final Set<VisitorOfDay> visitors = new HashSet<>();
  private long dropped;

  VisitBuffer(int mostPages, int mostVisitors) {
    this.mostPages = mostPages;
    this.mostVisitors = mostVisitors;
  }

  synchronized void add(PageOfDay page, Optional<VisitorOfDay> visitor) {
    put(page, 1);
    visitor.ifPresent(this::put);
  }

  /** Takes so many pages and visitors out. */
  synchronized VisitBatch take(int most) {
    Map<PageOfDay, Long> pages = new HashMap<>();
    Iterator<Map.Entry<PageOfDay, Long>> counted = views.entrySet().iterator();
    while (counted.hasNext() && pages.size() < most) {
      Map.Entry<PageOfDay, Long> next = counted.next();
      pages.put(next.getKey(), next.getValue());
      counted.remove();
    }
    Set<VisitorOfDay> seen = new HashSet<>();
    Iterator<VisitorOfDay> marked = visitors.iterator();
    while (marked.hasNext() && seen.size() < most) {
      seen.add(marked.next());
      marked.remove();
    }
    return new VisitBatch(pages, seen);
  }

  /** Puts back what could not be stored. */
  synchronized void giveBack(VisitBatch batch) {
    batch.views().forEach(this::put);
    batch.visitors().forEach(this::put);
  }

  /** How many views and visitors were dropped since this was asked last. */
  synchronized long takeDropped() {
    long since = dropped;
    dropped = 0;
    return since;
  }

  synchronized boolean isEmpty() {
    return views.isEmpty() && visitors.isEmpty();
  }

  private void put(PageOfDay page, long times) {
    if (views.size() < mostPages || views.containsKey(page)) {
      views.merge(page, times, Long::sum);
    } else {
      dropped += times;
    }
  }

  private void put(VisitorOfDay visitor) {
    if (visitors.size() < mostVisitors || visitors.contains(visitor)) {
      visitors.add(visitor);
    } else {
      dropped++;
    }
  }
}
