package dev.aether.domain.deployment.customdomain;

import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Problem;
import java.util.Map;

/** How many names an account may claim by its tier (specification, sections 2.4 and 7.2). */
public final class DomainAllowance {
  private DomainAllowance() {}

  /**
   * Refuses with {@link ErrorCode#DOMAIN_NOT_IN_PLAN} on a tier without names of one's own, and
   * with {@link ErrorCode#DOMAIN_LIMIT_EXCEEDED} where all are used.
   *
   * @param used claims of all the account's sites that are not in error
   */
  public static void requireOneMore(Tier tier, long used) {
    Limit limit = tier.maxCustomDomains();
    if (!tier.has(Feature.CUSTOM_DOMAINS)) {
      throw new Problem(
              ErrorCode.DOMAIN_NOT_IN_PLAN,
              "Custom domains need the plan Starter or a larger one.",
              Map.of("tier", tier.wire(), "needed", Tier.STARTER.wire()))
          .asException();
    }
    if (!limit.admits(used)) {
      throw new Problem(
              ErrorCode.DOMAIN_LIMIT_EXCEEDED,
              "The plan has no custom domain left; remove one or change the plan.",
              Map.of("limit", limit.toEdge(), "used", used))
          .asException();
    }
  }
}
