package dev.aether.application.deployment;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Tier;
import java.time.Instant;
import java.util.Optional;

/** What a user sees first (specification, appendix C). */
public interface Dashboards {
  /** The running user's dashboard; empty where the account is gone or somebody else's. */
  Optional<Dashboard> find(UserId user, Instant deployedSince);

  /**
   * How an account stands.
   *
   * @param recentDeployments how many were made since the asked instant
   */
  record Dashboard(
      Tier tier, AiCredits credits, long sites, long publishedSites, long recentDeployments) {}
}
