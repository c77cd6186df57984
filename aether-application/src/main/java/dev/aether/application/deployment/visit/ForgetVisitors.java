package dev.aether.application.deployment.visit;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;

/** Forgets, when a day is over, whatever its visitors could be recognised by. */
public final class ForgetVisitors {
  private static final Actor SELF = new Actor.Service("forget-visitors");

  /** Few enough to be gone long before a statement is given up. */
  private static final int AT_ONCE = 10_000;

  private final UnitOfWork units;
  private final Visits visits;

  public ForgetVisitors(UnitOfWork units, Visits visits) {
    this.units = units;
    this.visits = visits;
  }

  /** Forgets them all. */
  public void handle() {
    int forgotten = AT_ONCE;
    while (forgotten == AT_ONCE) {
      forgotten = units.as(SELF, () -> visits.forget(AT_ONCE));
    }
  }
}
