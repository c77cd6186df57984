package dev.aether.domain.billing;

import dev.aether.domain.shared.Limit;
import java.util.Objects;

/**
 * The numbers of a tier.
 *
 * @param monthlyAiCredits AI credits that each month of the subscription grants
 * @param sites sites that exist at the same time, archived ones among them
 * @param customDomains names of one's own that are connected at the same time
 * @param teamMembers people who work on the account's sites, its owner among them
 * @param storageMegabytes millions of bytes of uploaded images that are kept at the same time
 */
public record TierLimits(
    Limit monthlyAiCredits,
    Limit sites,
    Limit customDomains,
    Limit teamMembers,
    Limit storageMegabytes) {
  public TierLimits {
    Objects.requireNonNull(monthlyAiCredits);
    Objects.requireNonNull(sites);
    Objects.requireNonNull(customDomains);
    Objects.requireNonNull(teamMembers);
    Objects.requireNonNull(storageMegabytes);
  }
}
