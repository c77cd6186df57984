package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.Identity;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;

/** Lets people in who have shown who they are. */
public final class Door {
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccessEvents events;
  private final Ids ids;
  private final Clock clock;

  public Door(Accounts accounts, Sessions sessions, AccessEvents events, Ids ids, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
    this.ids = ids;
    this.clock = clock;
  }

  /** Opens a session in the running unit; {@code AUTH_SUSPENDED} where the account is. */
  SignedIn open(UserId user) {
    accounts.signedIn(user);
    Identity identity = accounts.identity(user).orElseThrow(Door::suspended);
    Session session = Session.opened(new SessionId(ids.next()), user, clock.instant());
    sessions.add(session);
    events.signedIn(user);
    return new SignedIn(identity, session);
  }

  /** Told only to whoever has shown the password. */
  private static RuntimeException suspended() {
    return Problem.of(ErrorCode.AUTH_SUSPENDED, "User is banned").asException();
  }

  static RuntimeException closed() {
    return Problem.of(
            ErrorCode.AUTH_INVALID_TOKEN, "This account is suspended or does not exist any more.")
        .asException();
  }
}
