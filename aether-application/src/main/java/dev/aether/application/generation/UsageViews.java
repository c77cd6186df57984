package dev.aether.application.generation;

import dev.aether.domain.account.UserId;
import dev.aether.domain.generation.GenerationType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What an account used, for its owner. */
public interface UsageViews {
  /** From {@code since} up to now; empty where the account is gone or somebody else's. */
  Optional<Usage> find(UserId user, Instant since);

  /**
   * What was used.
   *
   * @param generations how many of each type; types without any are left out
   * @param sitesCreated in that time and still there
   * @param sitesPublished now, whenever they were made
   */
  record Usage(
      Map<GenerationType, Long> generations,
      long sitesCreated,
      long sitesPublished,
      Deployments deployments) {
    public Usage {
      generations = Map.copyOf(generations);
    }
  }

  /** Deployments that were asked for in that time, and how they ended. */
  record Deployments(long total, long successful, long failed) {}
}
