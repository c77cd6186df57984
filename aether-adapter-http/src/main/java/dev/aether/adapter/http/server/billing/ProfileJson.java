package dev.aether.adapter.http.server.billing;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.aether.application.billing.Profile;

/** A profile in JSON; a limit of -1 is none. */
record ProfileJson(
    String id,
    String email,
    String username,
    String fullName,
    String avatarUrl,
    Subscription subscription,
    Stats stats) {

  record Subscription(String tier, String status, int aiCredits, int aiCreditsUsed, int maxSites) {}

  record Stats(
      long totalSites,
      long totalDeployments,
      @JsonProperty("totalAIGenerations") long totalGenerations) {}

  static ProfileJson of(Profile profile) {
    return new ProfileJson(
        profile.id().toString(),
        profile.email(),
        profile.person().username().orElse(null),
        profile.person().fullName().orElse(null),
        profile.person().avatarUrl().orElse(null),
        new Subscription(
            profile.tier().wire(),
            profile.subscriptionStatus(),
            profile.credits().monthly().toEdge(),
            profile.credits().used(),
            profile.tier().maxSites().toEdge()),
        new Stats(
            profile.stats().sites(), profile.stats().deployments(), profile.stats().generations()));
  }
}
