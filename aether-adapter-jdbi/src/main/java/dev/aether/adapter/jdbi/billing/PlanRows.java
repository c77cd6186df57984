package dev.aether.adapter.jdbi.billing;

import dev.aether.domain.billing.Feature;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitedOperation;
import dev.aether.domain.component.PropValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The domain's plans as rows of {@code subscription_tiers_config}. */
public final class PlanRows {
  private PlanRows() {}

  /** Brings the rows to what {@link Tier} says and tells how many were not so. */
  public static int bring(Handle handle) {
    int changed = 0;
    for (Tier tier : Tier.values()) {
      changed +=
          handle
              .createUpdate(
                  """
                  insert into public.subscription_tiers_config as t
                    (tier, monthly_ai_credits, max_sites, max_custom_domains, max_team_members,
                     max_storage_megabytes, price, features, rate_limits)
                  values
                    (:tier, :credits, :sites, :domains, :members, :storage, :price,
                     cast(:features as jsonb), cast(:rates as jsonb))
                  on conflict (tier) do update
                  set monthly_ai_credits = excluded.monthly_ai_credits,
                    max_sites = excluded.max_sites,
                    max_custom_domains = excluded.max_custom_domains,
                    max_team_members = excluded.max_team_members,
                    max_storage_megabytes = excluded.max_storage_megabytes, price = excluded.price,
                    features = excluded.features, rate_limits = excluded.rate_limits
                  where (t.monthly_ai_credits, t.max_sites, t.max_custom_domains,
                      t.max_team_members, t.max_storage_megabytes, t.price, t.features, t.rate_limits)
                    is distinct from (excluded.monthly_ai_credits, excluded.max_sites,
                      excluded.max_custom_domains, excluded.max_team_members,
                      excluded.max_storage_megabytes, excluded.price,
                      excluded.features, excluded.rate_limits)
                  """)
              .bind("tier", tier.wire())
              .bind("credits", tier.monthlyAiCredits().toEdge())
              .bind("sites", tier.maxSites().toEdge())
              .bind("domains", tier.maxCustomDomains().toEdge())
              .bind("members", tier.maxTeamMembers().toEdge())
              .bind("storage", tier.maxStorageMegabytes().toEdge())
              .bind("price", tier.price().amount())
              .bind("features", features(tier))
              .bind("rates", rateLimits(tier))
              .execute();
    }
    return changed;
  }

  private static String features(Tier tier) {
    List<String> names = tier.features().stream().sorted().map(Feature::wire).toList();
    return PropValue.texts(names).toJson();
  }

  /** Requests in a window of so many seconds; an operation without a limit is missing. */
  private static String rateLimits(Tier tier) {
    Map<String, PropValue> limits = new LinkedHashMap<>();
    for (RateLimitedOperation operation : RateLimitedOperation.values()) {
      tier.rateLimits()
          .of(operation)
          .ifPresent(limit -> limits.put(operation.wire(), rateLimit(limit)));
    }
    return PropValue.fields(limits).toJson();
  }

  private static PropValue rateLimit(RateLimit limit) {
    return PropValue.fields(
        Map.of(
            "requests", PropValue.number(limit.requests()),
            "seconds", PropValue.number(limit.window().toSeconds())));
  }
}
