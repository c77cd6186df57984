package dev.aether.application.memory;

import dev.aether.application.access.Sessions;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

final class MemorySessions implements Sessions {
  private final Memory memory;

  MemorySessions(Memory memory) {
    this.memory = memory;
  }

  private Map<SessionId, Session> sessions() {
    memory.requireService();
    return memory.tables().sessions;
  }

  @Override
  public void add(Session session) {
    sessions().put(session.id(), session);
  }

  @Override
  public Optional<Session> findLocked(SessionId id) {
    return Optional.ofNullable(sessions().get(id));
  }

  @Override
  public void replace(Session session) {
    sessions().replace(session.id(), session);
  }

  @Override
  public void remove(SessionId id) {
    sessions().remove(id);
  }

  @Override
  public void removeOthers(UserId user, SessionId stays) {
    sessions().values().removeIf(it -> it.user().equals(user) && !it.id().equals(stays));
  }

  @Override
  public void removeAll(UserId user) {
    sessions().values().removeIf(it -> it.user().equals(user));
  }

  @Override
  public Optional<UserId> holder(SessionId id) {
    return findLocked(id)
        .map(Session::user)
        .filter(user -> memory.tables().accounts.containsKey(user));
  }

  @Override
  public int removeIdle(Instant now) {
    int before = sessions().size();
    sessions().values().removeIf(session -> session.isIdle(now));
    return before - sessions().size();
  }
}
