package dev.aether.application.generation;

import dev.aether.domain.access.Actor;
import dev.aether.domain.generation.Generation;
import dev.aether.domain.generation.GenerationId;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for a generation to end, without a connection in between: it may be worked on by another
 * server, so it is asked for again and again, ever less often.
 */
public final class AwaitGeneration {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

  /** Each holds a thread, and those who do not wait need some, too. */
  private static final int MOST_WAITING = 64;

  private final ShowGeneration show;
  private final Semaphore places = new Semaphore(MOST_WAITING);

  public AwaitGeneration(ShowGeneration show) {
    this.show = show;
  }

  /**
   * The generation once it has ended, or as it is after {@code most}; as it is now where too many
   * wait already.
   */
  public Generation handle(Actor.User actor, GenerationId id, Duration most) {
    if (!places.tryAcquire()) {
      return show.handle(actor, id);
    }
    try {
      return await(actor, id, most);
    } finally {
      places.release();
    }
  }

  private Generation await(Actor.User actor, GenerationId id, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    Duration pause = FIRST_PAUSE;
    Generation now = show.handle(actor, id);
    while (!now.status().isEnd() && !Thread.currentThread().isInterrupted()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return now;
      }
      LockSupport.parkNanos(Math.min(pause.toNanos(), left));
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
      now = show.handle(actor, id);
    }
    return now;
  }
}
