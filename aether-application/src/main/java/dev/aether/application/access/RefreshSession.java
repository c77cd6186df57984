package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;
import java.util.Optional;

/** Keeps a session up. */
public final class RefreshSession {
  private static final Actor SELF = new Actor.Service("refresh");

  private final UnitOfWork units;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccessEvents events;
  private final Clock clock;

  public RefreshSession(
      UnitOfWork units, Accounts accounts, Sessions sessions, AccessEvents events, Clock clock) {
    this.units = units;
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The session with its good refresh token; {@code AUTH_REFRESH_TOKEN_NOT_FOUND} where it has
   * ended, {@code AUTH_REFRESH_TOKEN_REUSED} where the token was replaced long ago: then the
   * session ends, since one of those who hold it stole it.
   *
   * @param counter of the refresh token that came
   */
  public SignedIn handle(SessionId id, long counter) {
    return units
        .as(SELF, () -> refresh(id, counter))
        .orElseThrow(
            () ->
                Problem.of(
                        ErrorCode.AUTH_REFRESH_TOKEN_REUSED, "Invalid Refresh Token: Already Used")
                    .asException());
  }

  private Optional<SignedIn> refresh(SessionId id, long counter) {
    Session session =
        sessions
            .findLocked(id)
            .filter(found -> !found.isIdle(clock.instant()))
            .orElseThrow(RefreshSession::ended);
    Optional<Session> refreshed = session.refreshed(counter, clock.instant());
    if (refreshed.isEmpty()) {
      sessions.remove(id);
      events.reused(session.user());
      return Optional.empty();
    }
    sessions.replace(refreshed.get());
    return Optional.of(
        new SignedIn(
            accounts.identity(session.user()).orElseThrow(RefreshSession::ended), refreshed.get()));
  }

  private static RuntimeException ended() {
    return Problem.of(
            ErrorCode.AUTH_REFRESH_TOKEN_NOT_FOUND,
            "Invalid Refresh Token: Refresh Token Not Found")
        .asException();
  }
}
