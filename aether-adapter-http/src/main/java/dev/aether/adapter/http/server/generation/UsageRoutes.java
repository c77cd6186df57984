package dev.aether.adapter.http.server.generation;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.billing.Profile;
import dev.aether.application.generation.ShowUsage;
import dev.aether.application.generation.UsageViews;
import dev.aether.domain.access.Operation;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.Subscription;
import dev.aether.domain.generation.GenerationType;
import io.javalin.http.Context;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /api/users/usage} (specification, section 2.5). */
public final class UsageRoutes implements ApiRoutes {
  private final ShowUsage showUsage;

  public UsageRoutes(ShowUsage showUsage) {
    this.showUsage = showUsage;
  }

  @Override
  public void register(Api api) {
    api.get("/api/users/usage", Operation.USAGE_READ, this::show);
  }

  private void show(Context ctx) {
    Params.allow(ctx, "period");
    ShowUsage.Period period =
        Params.choice(ctx, "period", ShowUsage.Period.class).orElse(ShowUsage.Period.MONTH);
    Json.answer(ctx, 200, UsageJson.of(showUsage.handle(Authentication.actor(ctx), period)));
  }

  /** Use in JSON; a limit of -1 is none. */
  private record UsageJson(
      Generations aiGenerations, Sites sites, UsageViews.Deployments deployments, Billing billing) {

    static UsageJson of(ShowUsage.Report report) {
      UsageViews.Usage usage = report.usage();
      Profile profile = report.profile();
      Map<String, Long> byType = new TreeMap<>();
      usage.generations().forEach((GenerationType type, Long n) -> byType.put(type.wire(), n));
      return new UsageJson(
          new Generations(
              byType.values().stream().mapToLong(Long::longValue).sum(),
              byType,
              profile.credits().quota().remaining().toEdge()),
          new Sites(
              usage.sitesCreated(), usage.sitesPublished(), profile.tier().maxSites().toEdge()),
          usage.deployments(),
          Billing.of(report.subscription()));
    }
  }

  private record Generations(long total, Map<String, Long> byType, int remaining) {}

  private record Sites(long created, long published, int maxAllowed) {}

  /** The next payment; without one where nothing is to be paid. */
  private record Billing(String currentPlan, String nextBillingDate, BigDecimal amount) {
    static Billing of(Subscription subscription) {
      Tier next = subscription.nextPlan().orElse(subscription.plan());
      boolean pays = subscription.plan().isPaid() && subscription.cancelAt().isEmpty();
      return new Billing(
          subscription.plan().wire(),
          subscription
              .period()
              .filter(period -> pays)
              .map(period -> period.end().toString())
              .orElse(null),
          pays ? next.price().amount().setScale(2, RoundingMode.HALF_UP) : null);
    }
  }
}
