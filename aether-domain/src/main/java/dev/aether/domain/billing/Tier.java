package dev.aether.domain.billing;

import static dev.aether.domain.billing.Feature.AI_COMPONENT_GENERATOR;
import static dev.aether.domain.billing.Feature.API_ACCESS;
import static dev.aether.domain.billing.Feature.CUSTOM_DOMAINS;
import static dev.aether.domain.billing.Feature.PREMIUM_TEMPLATES;
import static dev.aether.domain.billing.Feature.PRIORITY_SUPPORT;
import static dev.aether.domain.billing.Feature.TEAM_COLLABORATION;
import static dev.aether.domain.billing.Feature.TEMPLATE_AUTHORING;
import static dev.aether.domain.billing.Feature.WHITE_LABEL;
import static dev.aether.domain.shared.Limit.unlimited;

import dev.aether.domain.billing.rate.RateLimitPolicy;
import dev.aether.domain.shared.Limit;
import dev.aether.domain.shared.Money;
import java.util.Locale;
import java.util.Set;

/**
 * The one table of subscription tiers, from the least to the most (specification, sections 1.7,
 * 2.1, 6.2 and 7.2). Seed rows, answers and documents repeat it and are compared with it.
 *
 * <p>The columns are AI credits a month, sites, custom domains, team members and megabytes of
 * images; the price in US dollars a month; requests an hour to generate a site, to generate a
 * component, to the sites' and to the deployments' endpoints; and the features. Each tier has all
 * that the one before it has.
 *
 * <p>The specification leaves four columns open. Images: what the business tier has is a bound on
 * abuse, not a price. Team members: one works alone up to Starter, five share a Pro account,
 * Business has no end. Features: components come with every tier, since the endpoint counts them on
 * the free one too; API keys begin where somebody pays; templates of one's own, premium templates
 * and team work begin with Pro; white label and priority support are what Business adds. Limits of
 * requests: Pro's are fair use, its components have none, and Business has none at all.
 */
public enum Tier {
  FREE(
      new TierLimits(Limit.of(10), Limit.of(3), Limit.of(0), Limit.of(1), Limit.of(50)),
      "0",
      RateLimitPolicy.hourly(Limit.of(10), Limit.of(50), Limit.of(100), Limit.of(5)),
      Set.of(AI_COMPONENT_GENERATOR)),
  STARTER(
      new TierLimits(Limit.of(100), Limit.of(10), Limit.of(1), Limit.of(1), Limit.of(1_000)),
      "5",
      RateLimitPolicy.hourly(Limit.of(100), Limit.of(500), Limit.of(500), Limit.of(20)),
      Set.of(AI_COMPONENT_GENERATOR, CUSTOM_DOMAINS, API_ACCESS)),
  PRO(
      new TierLimits(unlimited(), unlimited(), Limit.of(5), Limit.of(5), Limit.of(10_000)),
      "19",
      RateLimitPolicy.hourly(Limit.of(1000), unlimited(), Limit.of(2000), Limit.of(100)),
      Set.of(
          AI_COMPONENT_GENERATOR,
          CUSTOM_DOMAINS,
          API_ACCESS,
          TEAM_COLLABORATION,
          PREMIUM_TEMPLATES,
          TEMPLATE_AUTHORING)),
  BUSINESS(
      new TierLimits(unlimited(), unlimited(), unlimited(), unlimited(), Limit.of(100_000)),
      "49",
      RateLimitPolicy.none(),
      Set.of(
          AI_COMPONENT_GENERATOR,
          CUSTOM_DOMAINS,
          API_ACCESS,
          TEAM_COLLABORATION,
          PREMIUM_TEMPLATES,
          TEMPLATE_AUTHORING,
          WHITE_LABEL,
          PRIORITY_SUPPORT));

  private final TierLimits limits;
  private final Money price;
  private final RateLimitPolicy rateLimits;
  private final Set<Feature> features;

  Tier(TierLimits limits, String dollars, RateLimitPolicy rateLimits, Set<Feature> features) {
    this.limits = limits;
    this.price = Money.usd(dollars);
    this.rateLimits = rateLimits;
    this.features = features;
  }

  public TierLimits limits() {
    return limits;
  }

  public Limit monthlyAiCredits() {
    return limits.monthlyAiCredits();
  }

  public Limit maxSites() {
    return limits.sites();
  }

  public Limit maxCustomDomains() {
    return limits.customDomains();
  }

  public Limit maxTeamMembers() {
    return limits.teamMembers();
  }

  public Limit maxStorageMegabytes() {
    return limits.storageMegabytes();
  }

  /** The price of one month. */
  public Money price() {
    return price;
  }

  public RateLimitPolicy rateLimits() {
    return rateLimits;
  }

  public Set<Feature> features() {
    return features;
  }

  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  public boolean isPaid() {
    return this != FREE;
  }

  /** Whether this tier is less than {@code other}: to go there is an upgrade. */
  public boolean isBelow(Tier other) {
    return compareTo(other) < 0;
  }

  /** The name in SQL and JSON, such as {@code free}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Tier ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
