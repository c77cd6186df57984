package dev.aether.adapter.http.server.access;

import dev.aether.application.access.RevocationListener;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/**
 * Which of the things that were seen may have changed since: what {@link Remembered} believes
 * depends on it. While revocations cannot be heard, nothing is believed for longer than {@link
 * #UNHEARD}.
 *
 * <p>A revocation and a look-up may cross. So each revocation has a number, and what was looked up
 * counts only while none of those that concern it has a higher one than when the look-up began.
 */
public final class Revocations implements RevocationListener {
  static final Duration UNHEARD = Duration.ofMillis(700);

  private static final int STRIPES = 1 << 12;

  private final Supplier<Long> nanos;
  private final AtomicLong count = new AtomicLong();
  private final AtomicLongArray revokedAt = new AtomicLongArray(STRIPES);
  private volatile long unheardAt;
  private volatile long heardNanos;

  /** None so far, and none can be heard yet. */
  public Revocations() {
    this(System::nanoTime);
  }

  Revocations(Supplier<Long> nanos) {
    this.nanos = nanos;
    this.heardNanos = nanos.get() - UNHEARD.toNanos();
  }

  @Override
  public void revoked(UUID subject) {
    revokedAt.accumulateAndGet(stripe(subject), count.incrementAndGet(), Math::max);
  }

  @Override
  public void hearing() {
    heardNanos = nanos.get();
  }

  /** What was seen before may have been revoked unheard. */
  @Override
  public void deaf() {
    unheardAt = count.incrementAndGet();
    heardNanos = nanos.get() - UNHEARD.toNanos();
  }

  /** To be taken before something is looked up. */
  Moment now() {
    return new Moment(count.get(), nanos.get());
  }

  /** Whether what was looked up at that moment, and is about these, still counts. */
  boolean counts(Moment seen, UUID... subjects) {
    long now = nanos.get();
    boolean unheard = now - heardNanos >= UNHEARD.toNanos();
    if (unheardAt > seen.known() || (unheard && now - seen.nanos() >= UNHEARD.toNanos())) {
      return false;
    }
    for (UUID subject : subjects) {
      if (revokedAt.get(stripe(subject)) > seen.known()) {
        return false;
      }
    }
    return true;
  }

  private static int stripe(UUID subject) {
    return (int) (subject.getLeastSignificantBits() ^ subject.getMostSignificantBits())
        & (STRIPES - 1);
  }

  /**
   * When a look-up began.
   *
   * @param known how many revocations had been heard
   */
  record Moment(long known, long nanos) {}
}
