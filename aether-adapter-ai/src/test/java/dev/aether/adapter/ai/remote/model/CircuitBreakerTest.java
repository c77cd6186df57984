package dev.aether.adapter.ai.remote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final CircuitBreaker breaker = new CircuitBreaker(3, Duration.ofSeconds(10), nanos::get);

  @BeforeEach
  void fail() {
    breaker.failed();
    breaker.failed();
    assertThat(breaker.lets()).isTrue();
    breaker.failed();
  }

  @Test
  void letsNothingThroughAfterFailuresInARow() {
    assertThat(breaker.lets()).isFalse();
    nanos.addAndGet(Duration.ofSeconds(10).toNanos() - 1);
    assertThat(breaker.lets()).isFalse();
  }

  @Test
  void letsOneThroughAfterItsRest() {
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(breaker.lets()).isTrue();
    assertThat(breaker.lets()).isFalse();
  }

  @Test
  void restsAgainWhereThatOneFails() {
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(breaker.lets()).isTrue();
    breaker.failed();
    assertThat(breaker.lets()).isFalse();
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(breaker.lets()).isTrue();
  }

  @Test
  void isAsNewOnceOneSucceeds() {
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(breaker.lets()).isTrue();
    breaker.succeeded();
    breaker.failed();
    breaker.failed();
    assertThat(breaker.lets()).isTrue();
  }
}
