package dev.aether.adapter.http.client.hosting;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** How long one piece of work at a provider may take with all its requests and pauses. */
final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, {@code most} at most; UPSTREAM {@code DEPLOY_TIMEOUT} where nothing is. */
  Duration left(Duration most) {
    Duration left = Duration.ofNanos(end - System.nanoTime());
    if (left.toMillis() <= 0) {
      throw Problem.of(ErrorCode.DEPLOY_TIMEOUT, "The host took too long.").asException();
    }
    return left.compareTo(most) < 0 ? left : most;
  }

  void pause(Duration time) {
    try {
      Thread.sleep(left(time).toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Not a failure of the work: the server stops, and another one does it. */
  static CancellationException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    CancellationException stopped = new CancellationException("the server stops");
    stopped.initCause(e);
    return stopped;
  }
}
