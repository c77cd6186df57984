package dev.aether.application.billing;

import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;

/**
 * The requests that were admitted, counted for the system only and exactly, however many nodes ask
 * at once; the store's clock decides. See {@link dev.aether.domain.billing.rate.SlidingWindow}.
 */
public interface RequestWindows {
  /** Admits one more request and counts it, or tells when to come again and counts nothing. */
  RateLimitDecision take(Key key, RateLimit limit);

  /** Uncounts the latest that was admitted; no effect where none is. */
  void giveBack(Key key);

  /** Removes what no window counts any more, and tells how much that was. */
  int purge();

  /**
   * What is counted together.
   *
   * @param subject whose requests, such as {@code user:…} or {@code address:…}; up to 300
   *     characters
   * @param counter of what kind, such as {@code sites}
   */
  record Key(String subject, String counter) {
    public Key {
      if (subject.isEmpty() || subject.length() > 300 || !counter.matches("[a-z_]{1,30}")) {
        throw new IllegalArgumentException("not to be counted: " + counter);
      }
    }
  }
}
