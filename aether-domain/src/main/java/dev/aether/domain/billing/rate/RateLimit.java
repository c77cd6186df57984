package dev.aether.domain.billing.rate;

import java.time.Duration;

/**
 * So many requests in any stretch of time as long as the window.
 *
 * @param requests one or more
 * @param window longer than nothing
 */
public record RateLimit(int requests, Duration window) {
  public RateLimit {
    if (requests < 1) {
      throw new IllegalArgumentException("a rate limit admits something: " + requests);
    }
    if (window.isZero() || window.isNegative()) {
      throw new IllegalArgumentException("a window takes time: " + window);
    }
  }

  public static RateLimit hourly(int requests) {
    return new RateLimit(requests, Duration.ofHours(1));
  }
}
