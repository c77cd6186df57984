package dev.aether.domain.access;

import dev.aether.domain.account.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody signed in on one device, until he signs out or stays away for {@link #IDLE}. He keeps it
 * up by refresh tokens, which are counted from 0: each is replaced by the next when it is used.
 *
 * @param counter of the refresh token that is good now
 */
public record Session(
    SessionId id, UserId user, long counter, Instant openedAt, Instant refreshedAt) {
  /** Whoever stays away for longer has to sign in again. */
  public static final Duration IDLE = Duration.ofDays(30);

  /** Tabs that refresh at once, and answers that get lost, look like theft within this time. */
  public static final Duration REUSE_INTERVAL = Duration.ofSeconds(10);

  public Session {
    Objects.requireNonNull(id);
    Objects.requireNonNull(user);
    Objects.requireNonNull(openedAt);
    Objects.requireNonNull(refreshedAt);
    if (counter < 0) {
      throw new IllegalArgumentException("refresh tokens are counted from 0");
    }
  }

  public static Session opened(SessionId id, UserId user, Instant now) {
    return new Session(id, user, 0, now, now);
  }

  /** Whether its user has stayed away for too long. */
  public boolean isIdle(Instant now) {
    return !now.isBefore(refreshedAt.plus(IDLE));
  }

  /**
   * The session after somebody used the refresh token with this number. The last but one, and any
   * former one right after the last refresh, leaves it as it is: whoever uses it did not get the
   * answer and is to have the good one once more. Empty where a token comes back later: then two
   * hold it, and one of them stole it.
   */
  public Optional<Session> refreshed(long presented, Instant now) {
    if (presented == counter) {
      return Optional.of(new Session(id, user, counter + 1, openedAt, now));
    }
    boolean last = presented == counter - 1;
    boolean recent = presented < counter && now.isBefore(refreshedAt.plus(REUSE_INTERVAL));
    return last || recent ? Optional.of(this) : Optional.empty();
  }
}
