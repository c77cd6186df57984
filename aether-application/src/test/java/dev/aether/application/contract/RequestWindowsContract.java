package dev.aether.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** See {@link dev.aether.application.billing.RequestWindows}. */
public interface RequestWindowsContract extends Contract {
  RateLimit TWO = RateLimit.hourly(2);

  @Test
  default void admitsAsManyAsFitAndTellsWhenThereIsRoomAgain() {
    RequestWindows.Key key = key();
    RateLimitDecision first = take(key, TWO);
    assertThat(first.allowed()).isTrue();
    assertThat(first.remaining()).isEqualTo(1);
    assertThat(first.resetAt()).isEqualTo(first.decidedAt().plus(TWO.window()));
    RateLimitDecision second = take(key, TWO);
    assertThat(second.allowed()).isTrue();
    assertThat(second.remaining()).isZero();
    RateLimitDecision third = take(key, TWO);
    assertThat(third.allowed()).isFalse();
    assertThat(third.resetAt()).isEqualTo(first.resetAt()).isEqualTo(second.resetAt());
    assertThat(third.decidedAt()).isAfterOrEqualTo(second.decidedAt());
  }

  @Test
  default void countsEachSubjectAndCounterByItself() {
    RequestWindows.Key key = key();
    take(key, RateLimit.hourly(1));
    assertThat(take(key, RateLimit.hourly(1)).allowed()).isFalse();
    assertThat(take(key(), RateLimit.hourly(1)).allowed()).isTrue();
    assertThat(
            take(new RequestWindows.Key(key.subject(), "deployments"), RateLimit.hourly(1))
                .allowed())
        .isTrue();
  }

  @Test
  default void hasRoomAgainForWhatWasGivenBack() {
    RequestWindows.Key key = key();
    take(key, TWO);
    take(key, TWO);
    inSystem(() -> ports().requestWindows().giveBack(key));
    assertThat(take(key, TWO).allowed()).isTrue();
    assertThat(take(key, TWO).allowed()).isFalse();
    RequestWindows.Key untouched = key();
    inSystem(() -> ports().requestWindows().giveBack(untouched));
    assertThat(take(untouched, TWO).remaining()).isEqualTo(1);
  }

  @Test
  default void holdsASmallerLimitAtOnce() {
    RequestWindows.Key key = key();
    RateLimit five = RateLimit.hourly(5);
    take(key, five);
    take(key, five);
    RateLimitDecision third = take(key, five);
    RateLimitDecision denied = take(key, TWO);
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.resetAt()).isBefore(third.decidedAt().plus(TWO.window()));
    assertThat(take(key, five).remaining()).isEqualTo(1);
  }

  @Test
  default void isForTheSystemOnly() {
    RequestWindows.Key key = key();
    assertThatThrownBy(() -> in(signedUp("alice"), () -> ports().requestWindows().take(key, TWO)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  default void keepsWhatCountsWhenItIsPurged() {
    RequestWindows.Key key = key();
    take(key, TWO);
    inSystem(() -> ports().requestWindows().purge());
    assertThat(take(key, TWO).remaining()).isZero();
  }

  private RateLimitDecision take(RequestWindows.Key key, RateLimit limit) {
    return systemSees(() -> ports().requestWindows().take(key, limit));
  }

  private static RequestWindows.Key key() {
    return new RequestWindows.Key("user:" + UUID.randomUUID(), "sites");
  }
}
