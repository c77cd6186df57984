package dev.aether.adapter.http.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.RevocationListener;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who still may come in: sessions, keys and accounts as the database has them, remembered until
 * something of them is revoked on any server. While revocations cannot be heard, nothing is
 * believed for longer than {@link #UNHEARD}.
 *
 * <p>A revocation and a look-up may cross. So each revocation has a number, and what was looked up
 * counts only while none of those that concern it has a higher one than when the look-up began.
 */
public final class Standings implements RevocationListener {
  static final Duration UNHEARD = Duration.ofMillis(700);

  private static final Actor SELF = new Actor.Service("authentication");
  private static final int REMEMBERED = 50_000;
  private static final int STRIPES = 1 << 12;

  private final UnitOfWork units;
  private final Sessions sessions;
  private final ApiKeys keys;
  private final Accounts accounts;
  private final Supplier<Long> nanos;

  private final AtomicLong revocations = new AtomicLong();
  private final AtomicLongArray revokedAt = new AtomicLongArray(STRIPES);
  private volatile long unheardAt;
  private volatile long heardNanos;

  private final Cache<SessionId, Seen<UserId>> holders = remembering();
  private final Cache<UserId, Seen<UserId>> users = remembering();
  private final Cache<Sha256, Seen<ApiKey>> opened = remembering();

  /** What these ports say. */
  public Standings(UnitOfWork units, Sessions sessions, ApiKeys keys, Accounts accounts) {
    this(units, sessions, keys, accounts, System::nanoTime);
  }

  Standings(
      UnitOfWork units, Sessions sessions, ApiKeys keys, Accounts accounts, Supplier<Long> nanos) {
    this.units = units;
    this.sessions = sessions;
    this.keys = keys;
    this.accounts = accounts;
    this.nanos = nanos;
    this.heardNanos = nanos.get() - UNHEARD.toNanos();
  }

  private static <K, V> Cache<K, Seen<V>> remembering() {
    return Caffeine.newBuilder()
        .maximumSize(REMEMBERED)
        .expireAfterWrite(Duration.ofMinutes(5))
        .build();
  }

  /** Whose session it is; empty where it has ended or he may not come in. */
  Optional<UserId> holder(SessionId session) {
    return look(
        holders,
        session,
        () -> sessions.holder(session),
        user -> new UUID[] {session.value(), user.value()});
  }

  /** The user, unless he is gone or suspended. */
  Optional<UserId> active(UserId id) {
    return look(
        users,
        id,
        () -> accounts.isActive(id) ? Optional.of(id) : Optional.empty(),
        user -> new UUID[] {user.value()});
  }

  /** The key that somebody presents, in whatever state; empty where its owner may not come in. */
  Optional<ApiKey> key(PresentedKey presented) {
    Sha256 hash = presented.hash();
    return look(
            opened,
            hash,
            () -> keys.findByHash(hash),
            key -> new UUID[] {key.id().value(), key.owner().value()})
        .filter(key -> active(key.owner()).isPresent());
  }

  private <K, V> Optional<V> look(
      Cache<K, Seen<V>> cache, K name, Supplier<Optional<V>> asking, Function<V, UUID[]> concerns) {
    Seen<V> seen = cache.getIfPresent(name);
    if (seen != null && counts(seen, concerns)) {
      return Optional.of(seen.value());
    }
    long known = revocations.get();
    long now = nanos.get();
    Optional<V> found = units.read(SELF, asking);
    found.ifPresent(value -> cache.put(name, new Seen<>(value, known, now)));
    return found;
  }

  private <V> boolean counts(Seen<V> seen, Function<V, UUID[]> concerns) {
    long now = nanos.get();
    boolean unheard = now - heardNanos >= UNHEARD.toNanos();
    if (unheardAt > seen.known() || (unheard && now - seen.nanos() >= UNHEARD.toNanos())) {
      return false;
    }
    for (UUID subject : concerns.apply(seen.value())) {
      if (revokedAt.get(stripe(subject)) > seen.known()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void revoked(UUID subject) {
    revokedAt.accumulateAndGet(stripe(subject), revocations.incrementAndGet(), Math::max);
  }

  @Override
  public void hearing() {
    heardNanos = nanos.get();
  }

  /** What was seen before may have been revoked unheard. */
  @Override
  public void deaf() {
    unheardAt = revocations.incrementAndGet();
    heardNanos = nanos.get() - UNHEARD.toNanos();
  }

  private static int stripe(UUID subject) {
    return (int) (subject.getLeastSignificantBits() ^ subject.getMostSignificantBits())
        & (STRIPES - 1);
  }

  /**
   * What was looked up.
   *
   * @param known how many revocations had been heard when the look-up began
   */
  private record Seen<V>(V value, long known, long nanos) {}
}
