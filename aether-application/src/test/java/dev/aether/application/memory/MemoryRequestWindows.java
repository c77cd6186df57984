package dev.aether.application.memory;

import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import dev.aether.domain.billing.rate.SlidingWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class MemoryRequestWindows implements RequestWindows {
  private final Memory memory;

  MemoryRequestWindows(Memory memory) {
    this.memory = memory;
  }

  @Override
  public RateLimitDecision take(Key key, RateLimit limit) {
    Instant now = Instant.now();
    SlidingWindow window = new SlidingWindow(limit, windows().getOrDefault(key, List.of()));
    RateLimitDecision decision = window.decide(now);
    if (decision.allowed()) {
      windows().put(key, window.after(now).admitted());
    }
    return decision;
  }

  @Override
  public void giveBack(Key key) {
    List<Instant> admitted = new ArrayList<>(windows().getOrDefault(key, List.of()));
    if (!admitted.isEmpty()) {
      admitted.remove(admitted.size() - 1);
      windows().put(key, admitted);
    }
  }

  @Override
  public int purge() {
    windows().values().removeIf(List::isEmpty);
    return 0;
  }

  private Map<Key, List<Instant>> windows() {
    memory.requireService();
    return memory.tables().windows;
  }
}
