package dev.aether.application.deployment;

import dev.aether.domain.deployment.customdomain.CustomDomainId;
import java.time.Instant;
import java.util.List;

/**
 * When each claim is looked up next, in the system only. A new claim waits two minutes; one in
 * error is not looked up.
 */
public interface DomainChecks {

  /**
   * Takes claims that are due at {@code now}, those that have waited longest first, and puts them
   * off {@code until} then. Of many who ask at once none gets what another has.
   */
  List<CustomDomainId> take(Instant now, Instant until, int limit);

  /** Has a claim looked up at that moment; no effect where it is gone. */
  void schedule(CustomDomainId id, Instant at);
}
