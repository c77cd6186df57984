package dev.aether.adapter.ai.remote.transport;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which work has to be done, whatever it consists of. */
public final class Deadline {
  private final Duration limit;
  private final long end;
  private final LongSupplier nanos;

  private Deadline(Duration limit, long end, LongSupplier nanos) {
    this.limit = limit;
    this.end = end;
    this.nanos = nanos;
  }

  /** So long from now, by a clock that only goes forward. */
  public static Deadline in(Duration limit, LongSupplier nanos) {
    return new Deadline(limit, nanos.getAsLong() + limit.toNanos(), nanos);
  }

  /** How long it was to begin with. */
  public Duration limit() {
    return limit;
  }

  /** What is left, zero once it is past. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
  }

  public boolean isPast() {
    return remaining().isZero();
  }
}
