package dev.aether.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
  private final Session first =
      Session.opened(new SessionId(new UUID(0, 1)), new UserId(new UUID(0, 2)), NOW);

  @Test
  void goesOnToTheNextTokenWhenTheGoodOneIsUsed() {
    Session second = first.refreshed(0, NOW.plusSeconds(60)).orElseThrow();
    assertThat(second.counter()).isEqualTo(1);
    assertThat(second.refreshedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(second.openedAt()).isEqualTo(NOW);
  }

  @Test
  void givesTheGoodTokenAgainToWhoUsesTheLastOne() {
    Session second = first.refreshed(0, NOW).orElseThrow();
    assertThat(second.refreshed(0, NOW.plusSeconds(86_400))).contains(second);
  }

  @Test
  void givesTheGoodTokenAgainToWhoUsesAFormerOneRightAway() {
    Session third = first.refreshed(0, NOW).orElseThrow().refreshed(1, NOW).orElseThrow();
    assertThat(third.refreshed(0, NOW.plusSeconds(9))).contains(third);
    assertThat(third.refreshed(0, NOW.plusSeconds(10))).isEmpty();
  }

  @Test
  void knowsNoTokenThatItHasNotGivenYet() {
    assertThat(first.refreshed(1, NOW)).isEmpty();
  }

  @Test
  void isIdleAfterThirtyDays() {
    assertThat(first.isIdle(NOW.plus(Session.IDLE).minusSeconds(1))).isFalse();
    assertThat(first.isIdle(NOW.plus(Session.IDLE))).isTrue();
  }
}
