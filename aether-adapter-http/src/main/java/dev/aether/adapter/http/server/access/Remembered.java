package dev.aether.adapter.http.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers of the database, each believed until something that it is about is revoked. */
public final class Remembered<K, V> {
  private static final int MOST = 50_000;

  private final Revocations revocations;
  private final Function<V, UUID[]> subjects;
  private final Cache<K, Seen<V>> seen;

  /**
   * Nothing so far.
   *
   * @param subjects sessions, keys and accounts that an answer is about
   * @param age how long an answer is believed at most
   */
  public Remembered(Revocations revocations, Duration age, Function<V, UUID[]> subjects) {
    this.revocations = revocations;
    this.subjects = subjects;
    this.seen = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(age).build();
  }

  /** What is known of that name, or else the answer; that there is nothing is never remembered. */
  public Optional<V> get(K name, Supplier<Optional<V>> question) {
    Seen<V> known = seen.getIfPresent(name);
    if (known != null && revocations.counts(known.moment(), subjects.apply(known.value()))) {
      return Optional.of(known.value());
    }
    Revocations.Moment moment = revocations.now();
    Optional<V> found = question.get();
    found.ifPresent(value -> seen.put(name, new Seen<>(value, moment)));
    return found;
  }

  private record Seen<V>(V value, Revocations.Moment moment) {}
}
