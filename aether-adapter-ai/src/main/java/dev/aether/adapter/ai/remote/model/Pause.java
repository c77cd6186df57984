package dev.aether.adapter.ai.remote.model;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {
  void of(Duration time) throws InterruptedException;

  /** By the clock on the wall. */
  static Pause real() {
    return time -> Thread.sleep(time.toMillis());
  }
}
