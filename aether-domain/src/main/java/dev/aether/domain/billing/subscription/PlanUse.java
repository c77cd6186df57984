package dev.aether.domain.billing.subscription;

import dev.aether.domain.billing.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an account has of what a plan counts.
 *
 * @param sites its sites, by their last use
 * @param customDomains its connected names, by their last use
 * @param teamMembers the people beside the owner, by their last use of the team's sites
 */
public record PlanUse(
    Tier current, List<Item> sites, List<Item> customDomains, List<Item> teamMembers) {
  public PlanUse {
    Objects.requireNonNull(current);
    sites = List.copyOf(sites);
    customDomains = List.copyOf(customDomains);
    teamMembers = List.copyOf(teamMembers);
  }

  /** One thing that is counted. */
  public record Item(UUID id, Instant lastUsedAt) {
    public Item {
      Objects.requireNonNull(id);
      Objects.requireNonNull(lastUsedAt);
    }
  }
}
