package dev.aether.adapter.http.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aether.application.access.ApiKeys;
import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.shared.DomainException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes when API keys were last used, as exactly as {@link ApiKeys#USE_PRECISION} says. No request
 * waits for it, and none fails with it.
 */
public final class KeyUses {
  private static final Logger LOG = LoggerFactory.getLogger(KeyUses.class);
  private static final Actor SELF = new Actor.Service("key-uses");
  private static final int WAITING = 1_000;

  private final UnitOfWork units;
  private final ApiKeys keys;
  private final Executor executor;
  private final Cache<ApiKeyId, Instant> noted =
      Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(ApiKeys.USE_PRECISION).build();

  /** Notes by this executor, which may drop what is too much. */
  public KeyUses(UnitOfWork units, ApiKeys keys, Executor executor) {
    this.units = units;
    this.keys = keys;
    this.executor = executor;
  }

  /** Notes by a thread of its own, one after the other. */
  public static KeyUses inBackground(UnitOfWork units, ApiKeys keys) {
    return new KeyUses(
        units,
        keys,
        new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            work -> {
              Thread thread = new Thread(work, "key-uses");
              thread.setDaemon(true);
              return thread;
            },
            new ThreadPoolExecutor.DiscardPolicy()));
  }

  void used(ApiKeyId key, Instant now) {
    if (noted.asMap().putIfAbsent(key, now) == null) {
      executor.execute(() -> note(key, now));
    }
  }

  private void note(ApiKeyId key, Instant now) {
    try {
      units.run(SELF, () -> keys.touch(key, now));
    } catch (DomainException e) {
      noted.invalidate(key);
      LOG.warn("the use of an API key could not be noted: {}", e.getMessage());
    }
  }
}
