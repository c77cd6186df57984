package dev.aether.domain.billing.rate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The requests that one account was admitted, and whether it may make another now (specification,
 * section 6.3).
 *
 * <p>It is a log of instants and not the usual pair of weighted counters: those suppose that the
 * requests of the window before came evenly, and so admit more or fewer than the limit when they
 * did not. A log is exact, and as long as the limit at most. A request counts from its instant on
 * until just before one window later.
 *
 * @param admitted instants; kept in ascending order, and of more than the limit only the latest
 */
public record SlidingWindow(RateLimit limit, List<Instant> admitted) {
  public SlidingWindow {
    Objects.requireNonNull(limit);
    admitted = admitted.stream().sorted().toList();
    if (admitted.size() > limit.requests()) {
      admitted = admitted.subList(admitted.size() - limit.requests(), admitted.size());
    }
  }

  public static SlidingWindow empty(RateLimit limit) {
    return new SlidingWindow(limit, List.of());
  }

  /** Whether one more request is admitted at {@code now}, and what its answer tells. */
  public RateLimitDecision decide(Instant now) {
    List<Instant> counted = countedAt(now);
    boolean allowed = counted.size() < limit.requests();
    int remaining = Math.max(0, limit.requests() - counted.size() - 1);
    Instant oldest = counted.isEmpty() ? now : counted.get(0);
    Instant reset = oldest.plus(limit.window());
    return new RateLimitDecision(allowed, limit, remaining, now, reset);
  }

  /**
   * The window after the request at {@code now}; the same, without what no longer counts, where it
   * was not admitted. A clock that went back does not bring requests back: what lies ahead of
   * {@code now} counts too, and the new request counts no earlier than the latest.
   */
  public SlidingWindow after(Instant now) {
    List<Instant> next = new ArrayList<>(countedAt(now));
    if (next.size() < limit.requests()) {
      next.add(next.stream().max(Comparator.naturalOrder()).filter(now::isBefore).orElse(now));
    }
    return new SlidingWindow(limit, next);
  }

  private List<Instant> countedAt(Instant now) {
    return admitted.stream().filter(at -> at.plus(limit.window()).isAfter(now)).toList();
  }
}
