package dev.aether.application.access;

import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in where. For the system only. */
public interface Sessions {
  void add(Session session);

  /** The session; whoever else finds it so waits until this unit ends. */
  Optional<Session> findLocked(SessionId id);

  /** Stores what {@link Session#refreshed} made of it. */
  void replace(Session session);

  /** Ends it; no effect where there is none. */
  void remove(SessionId id);

  /** Ends all sessions of a user but this one. */
  void removeOthers(UserId user, SessionId stays);

  /** Ends all sessions of a user. */
  void removeAll(UserId user);

  /** Whose session it is; empty where it has ended or he may not come in. */
  Optional<UserId> holder(SessionId id);

  /**
   * Ends those whose users have stayed away for {@link Session#IDLE}; how many these were. None
   * where somebody else keeps the sessions.
   */
  int removeIdle(Instant now);
}
