package dev.aether.application.deployment;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Looks up all claims whose turn it is, a few at once, since each waits for somebody's DNS. */
public final class CheckDueDomains {
  private static final Actor SELF = new Actor.Service("check-domains");
  private static final int AT_ONCE = 20;

  /** A longer run would hold back whatever else recurs; the rest comes with the next one. */
  private static final int ROUNDS = 10;

  /** Much longer than a round takes. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final UnitOfWork units;
  private final DomainChecks checks;
  private final CheckDomain check;
  private final Clock clock;
  private final Executor executor;

  public CheckDueDomains(
      UnitOfWork units, DomainChecks checks, CheckDomain check, Clock clock, Executor executor) {
    this.units = units;
    this.checks = checks;
    this.check = check;
    this.clock = clock;
    this.executor = executor;
  }

  /** Checks them; one that fails keeps none of its round from being checked, and is thrown on. */
  public void handle() {
    for (int round = 0; round < ROUNDS; round++) {
      Instant now = clock.instant();
      List<CustomDomainId> due = units.as(SELF, () -> checks.take(now, now.plus(LEASE), AT_ONCE));
      CompletableFuture.allOf(
              due.stream()
                  .map(id -> CompletableFuture.runAsync(() -> check.handle(id, SELF), executor))
                  .toArray(CompletableFuture[]::new))
          .join();
      if (due.size() < AT_ONCE) {
        return;
      }
    }
  }
}
