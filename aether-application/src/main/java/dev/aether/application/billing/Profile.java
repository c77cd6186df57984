package dev.aether.application.billing;

import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Tier;
import java.util.Optional;

/** An account as its owner sees it (specification, section 2.5). */
public record Profile(
    UserId id,
    String email,
    Person person,
    Tier tier,
    String subscriptionStatus,
    AiCredits credits,
    Stats stats) {

  /** What he is called and looks like. */
  public record Person(
      Optional<String> username, Optional<String> fullName, Optional<String> avatarUrl) {}

  /** What the owner has made so far. */
  public record Stats(long sites, long deployments, long generations) {}
}
