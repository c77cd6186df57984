package dev.aether.adapter.http.server.access;

import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.Sessions;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.account.Accounts;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKey;
import dev.aether.domain.access.PresentedKey;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.Sha256;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Who still may come in: sessions, keys and accounts as the database has them, remembered until
 * something of them is revoked on any server.
 */
public final class Standings {
  private static final Actor SELF = new Actor.Service("authentication");
  private static final Duration AGE = Duration.ofMinutes(5);

  private final UnitOfWork units;
  private final Sessions sessions;
  private final ApiKeys keys;
  private final Accounts accounts;
  private final Revocations revocations;
  private final Remembered<SessionId, Holder> holders;
  private final Remembered<UserId, UserId> users;
  private final Remembered<Sha256, ApiKey> opened;

  /** What these ports say, until it is revoked. */
  public Standings(
      UnitOfWork units,
      Sessions sessions,
      ApiKeys keys,
      Accounts accounts,
      Revocations revocations) {
    this.units = units;
    this.sessions = sessions;
    this.keys = keys;
    this.accounts = accounts;
    this.revocations = revocations;
    this.holders =
        new Remembered<>(
            revocations, AGE, seen -> new UUID[] {seen.session().value(), seen.user().value()});
    this.users = new Remembered<>(revocations, AGE, user -> new UUID[] {user.value()});
    this.opened =
        new Remembered<>(
            revocations, AGE, key -> new UUID[] {key.id().value(), key.owner().value()});
  }

  /** Whose session it is; empty where it has ended or he may not come in. */
  Optional<UserId> holder(SessionId session) {
    return holders
        .get(
            session,
            () ->
                units
                    .read(SELF, () -> sessions.holder(session))
                    .map(user -> new Holder(session, user)))
        .map(Holder::user);
  }

  /** The user, unless he is gone or suspended. */
  Optional<UserId> active(UserId id) {
    return users.get(
        id,
        () ->
            units.read(
                SELF, () -> accounts.isActive(id) ? Optional.of(id) : Optional.<UserId>empty()));
  }

  /** The key that somebody presents, in whatever state; empty where its owner may not come in. */
  Optional<ApiKey> key(PresentedKey presented) {
    Sha256 hash = presented.hash();
    return opened
        .get(hash, () -> units.read(SELF, () -> keys.findByHash(hash)))
        .filter(key -> active(key.owner()).isPresent());
  }

  /** Believes nothing any more that it remembers of this session, key or account. */
  void forget(UUID subject) {
    revocations.revoked(subject);
  }

  private record Holder(SessionId session, UserId user) {}
}
