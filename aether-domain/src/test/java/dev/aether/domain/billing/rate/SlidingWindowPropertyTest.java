package dev.aether.domain.billing.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SlidingWindowPropertyTest {
  private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");
  private static final Duration WINDOW = Duration.ofSeconds(10);

  /** Steps of milliseconds between requests; the window is passed now and then. */
  @Property
  void admitsExactlyTheLimitInAnyWindow(
      @ForAll @IntRange(min = 1, max = 5) int limit,
      @ForAll @Size(max = 60) List<@IntRange(max = 6_000) Integer> steps) {
    SlidingWindow window = SlidingWindow.empty(new RateLimit(limit, WINDOW));
    List<Instant> admitted = new ArrayList<>();
    Instant now = START;
    for (int step : steps) {
      now = now.plusMillis(step);
      RateLimitDecision decision = window.decide(now);
      long counted = countedIn(admitted, now);
      assertThat(decision.allowed()).isEqualTo(counted < limit);
      if (decision.allowed()) {
        admitted.add(now);
        assertThat(decision.remaining()).isEqualTo((int) (limit - counted - 1));
      }
      window = window.after(now);
      assertThat(countedIn(admitted, now)).isLessThanOrEqualTo(limit);
    }
  }

  @Property
  void admitsWhoeverWaitsAsLongAsItSaid(
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll @Size(max = 30) List<@IntRange(max = 6_000) Integer> steps) {
    SlidingWindow window = SlidingWindow.empty(new RateLimit(limit, WINDOW));
    Instant now = START;
    for (int step : steps) {
      now = now.plusMillis(step);
      RateLimitDecision decision = window.decide(now);
      if (!decision.allowed()) {
        assertThat(window.decide(decision.resetAt()).allowed()).isTrue();
        assertThat(window.decide(decision.resetAt().minusNanos(1)).allowed()).isFalse();
        assertThat(window.decide(now.plusSeconds(decision.retryAfterSeconds())).allowed()).isTrue();
      }
      window = window.after(now);
    }
  }

  private static long countedIn(List<Instant> admitted, Instant now) {
    return admitted.stream().filter(at -> at.isAfter(now.minus(WINDOW))).count();
  }
}
