package dev.aether.adapter.http.client.hosting;

import java.time.Duration;

/**
 * How long the provider is waited for.
 *
 * @param attempt for one answer
 * @param whole for a site with everything
 * @param poll between two questions whether something is done
 * @param again before what failed for a moment is asked again; doubled each time
 */
record Patience(Duration attempt, Duration whole, Duration poll, Duration again) {
  /** A deployment is given up after five minutes. */
  static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(30),
          Duration.ofMinutes(4),
          Duration.ofSeconds(1),
          Duration.ofMillis(500));
}
