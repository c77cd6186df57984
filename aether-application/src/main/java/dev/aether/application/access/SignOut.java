package dev.aether.application.access;

import dev.aether.domain.access.Actor;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;

/** Ends sessions of somebody who asks for it. */
public final class SignOut {
  private static final Actor SELF = new Actor.Service("sign-out");

  private final UnitOfWork units;
  private final Sessions sessions;
  private final AccessEvents events;

  public SignOut(UnitOfWork units, Sessions sessions, AccessEvents events) {
    this.units = units;
    this.sessions = sessions;
    this.events = events;
  }

  /** Which sessions. */
  public enum Scope {
    /** All of them, on whatever device. */
    GLOBAL,
    /** The one by which it is asked for. */
    LOCAL,
    /** All others. */
    OTHERS
  }

  /** Ends them; from now on their tokens open nothing. */
  public void handle(UserId user, SessionId session, Scope scope) {
    units.run(
        SELF,
        () -> {
          switch (scope) {
            case GLOBAL -> sessions.removeAll(user);
            case LOCAL -> sessions.remove(session);
            case OTHERS -> sessions.removeOthers(user, session);
          }
          events.signedOut(user);
        });
  }
}
