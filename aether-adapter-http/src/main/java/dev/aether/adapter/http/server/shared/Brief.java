package dev.aether.adapter.http.server.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;

/**
 * What is the same for everybody, kept for a second or so: a crowd costs the database one question,
 * and no server shows anything for longer than that after it has changed at any of them.
 */
public final class Brief<K, V> {
  /** The age that nobody minds. */
  public static final Duration SECOND = Duration.ofSeconds(1);

  private final Cache<K, V> kept;

  public Brief() {
    this(SECOND);
  }

  /** Keeps for so long; for no time, nothing. */
  public Brief(Duration age) {
    this.kept = Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(age).build();
  }

  /** What is kept, or what {@code asking} gives. */
  public V get(K question, Function<K, V> asking) {
    return kept.get(question, asking);
  }

  /** Forgets all, since something was changed here. */
  public void clear() {
    kept.invalidateAll();
  }
}
