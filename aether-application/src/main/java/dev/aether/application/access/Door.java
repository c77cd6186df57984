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

  /** Opens a session in the running unit; UNAUTHENTICATED where the account is suspended. */
  SignedIn open(UserId user) {
    accounts.signedIn(user);
    Identity identity = accounts.identity(user).orElseThrow(Door::closed);
    Session session = Session.opened(new SessionId(ids.next()), user, clock.instant());
    sessions.add(session);
    events.signedIn(user);
    return new SignedIn(identity, session);
  }

  static RuntimeException closed() {
    return Problem.of(
            ErrorCode.AUTH_INVALID_TOKEN, "This account is suspended or does not exist any more.")
        .asException();
  }
}
