package dev.aether.application.billing;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Quota;
import dev.aether.domain.billing.Tier;
import java.util.Optional;

/**
 * How much of its plan an account has used, counted so that the count holds until the unit ends.
 */
public interface Quotas {

  /**
   * The sites of {@code owner}; whoever else counts them waits until this unit ends.
   * UNAUTHENTICATED where the account is gone.
   */
  Quota lockSites(UserId owner);

  /** The plan in force; empty where the account is gone or somebody else's. */
  Optional<Tier> tier(UserId owner);
}
