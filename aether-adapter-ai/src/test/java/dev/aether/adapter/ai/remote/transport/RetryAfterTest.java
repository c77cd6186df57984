package dev.aether.adapter.ai.remote.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void readsSecondsAndDates() {
    assertThat(RetryAfter.read(" 12 ", NOW)).contains(Duration.ofSeconds(12));
    assertThat(RetryAfter.read("Mon, 23 Nov 2026 08:01:00 GMT", NOW))
        .contains(Duration.ofMinutes(1));
    assertThat(RetryAfter.read("Mon, 23 Nov 2026 07:00:00 GMT", NOW)).contains(Duration.ZERO);
  }

  @Test
  void passesOverWhatIsNeither() {
    assertThat(RetryAfter.read(null, NOW)).isEmpty();
    assertThat(RetryAfter.read("soon", NOW)).isEmpty();
    assertThat(RetryAfter.read("-5", NOW)).isEmpty();
    assertThat(RetryAfter.read("99999999999999999999", NOW)).isEmpty();
  }
}
