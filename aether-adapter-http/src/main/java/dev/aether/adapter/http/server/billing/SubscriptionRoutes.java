package dev.aether.adapter.http.server.billing;

import dev.aether.adapter.http.server.access.Api;
import dev.aether.adapter.http.server.access.ApiRoutes;
import dev.aether.adapter.http.server.access.Authentication;
import dev.aether.adapter.http.server.shared.Bodies;
import dev.aether.adapter.http.server.shared.Json;
import dev.aether.adapter.http.server.shared.Params;
import dev.aether.application.billing.ChangeSubscription;
import dev.aether.application.billing.ShowSubscription;
import dev.aether.domain.access.Operation;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.Subscription;
import io.javalin.http.Context;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;

/** {@code /api/subscription}: what the caller subscribes to. */
public final class SubscriptionRoutes implements ApiRoutes {
  private final ShowSubscription show;
  private final ChangeSubscription change;
  private final Clock clock;

  public SubscriptionRoutes(ShowSubscription show, ChangeSubscription change, Clock clock) {
    this.show = show;
    this.change = change;
    this.clock = clock;
  }

  @Override
  public void register(Api api) {
    api.get(
        "/api/subscription",
        Operation.SUBSCRIPTION_READ,
        ctx -> answer(ctx, show.handle(Authentication.actor(ctx))));
    api.put("/api/subscription", Operation.SUBSCRIPTION_UPDATE, this::changePlan);
    api.post(
        "/api/subscription/cancel",
        Operation.SUBSCRIPTION_CANCEL,
        ctx -> answer(ctx, change.cancel(Authentication.actor(ctx))));
    api.post(
        "/api/subscription/resume",
        Operation.SUBSCRIPTION_RESUME,
        ctx -> answer(ctx, change.resume(Authentication.actor(ctx))));
  }

  private void changePlan(Context ctx) {
    Tier plan = Params.choose(Bodies.read(ctx, Change.class).plan(), "plan", Tier.class);
    answer(ctx, change.changePlan(Authentication.actor(ctx), plan));
  }

  private void answer(Context ctx, Subscription subscription) {
    Json.answer(ctx, 200, SubscriptionJson.of(subscription, clock.instant()));
  }

  private record Change(@NotNull String plan) {}

  private record SubscriptionJson(
      String plan,
      String tier,
      String status,
      String currentPeriodStart,
      String currentPeriodEnd,
      String nextPlan,
      boolean cancelAtPeriodEnd) {
    static SubscriptionJson of(Subscription subscription, Instant now) {
      return new SubscriptionJson(
          subscription.plan().wire(),
          subscription.tierInForce(now).wire(),
          subscription.statusAt(now).wire(),
          subscription.period().map(period -> period.start().toString()).orElse(null),
          subscription.period().map(period -> period.end().toString()).orElse(null),
          subscription.nextPlan().map(Tier::wire).orElse(null),
          subscription.endsWithPeriod());
    }
  }
}
