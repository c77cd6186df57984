package dev.aether.adapter.ai.remote.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Leaves alone what fails: after some failures in a row nothing is let through for a while, then
 * one attempt, which decides how it goes on.
 */
public final class CircuitBreaker {
  private final int mostFailures;
  private final Duration rest;
  private final LongSupplier nanos;

  private int failures;
  private boolean trying;
  private long restsUntil;

  public CircuitBreaker(int mostFailures, Duration rest, LongSupplier nanos) {
    this.mostFailures = mostFailures;
    this.rest = rest;
    this.nanos = nanos;
  }

  /** Whether an attempt may be made; who is let through tells how it ended. */
  public synchronized boolean lets() {
    if (failures < mostFailures) {
      return true;
    }
    if (trying || nanos.getAsLong() - restsUntil < 0) {
      return false;
    }
    trying = true;
    return true;
  }

  public synchronized void succeeded() {
    failures = 0;
    trying = false;
  }

  public synchronized void failed() {
    failures = Math.min(failures + 1, mostFailures);
    trying = false;
    restsUntil = nanos.getAsLong() + rest.toNanos();
  }
}
