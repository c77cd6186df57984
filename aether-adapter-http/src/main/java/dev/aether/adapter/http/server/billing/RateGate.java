package dev.aether.adapter.http.server.billing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.aether.adapter.http.server.access.Caller;
import dev.aether.adapter.http.server.access.Gate;
import dev.aether.adapter.http.server.access.Remembered;
import dev.aether.adapter.http.server.access.Revocations;
import dev.aether.adapter.http.server.shared.ClientAddress;
import dev.aether.application.access.UnitOfWork;
import dev.aether.application.billing.Quotas;
import dev.aether.application.billing.RequestWindows;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Operation;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.rate.RateLimit;
import dev.aether.domain.billing.rate.RateLimitDecision;
import dev.aether.domain.billing.rate.RateLimitedOperation;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds each account to the limits of its plan, whatever tokens and keys it uses, and whoever is
 * nobody to those of the free plan by his address. Counted in the database, so that all servers
 * count together; a denial is remembered here until it ends, so that a flood costs it nothing.
 */
public final class RateGate implements Gate {
  private static final Actor SELF = new Actor.Service("rate-limits");

  /** For plans that run out with time; a change of one is heard of like a revocation. */
  private static final Duration PLAN_AGE = Duration.ofMinutes(1);

  private static final int REMEMBERED = 10_000;

  private final UnitOfWork units;
  private final RequestWindows windows;
  private final Quotas quotas;
  private final ClientAddress addresses;
  private final Remembered<UserId, Plan> plans;
  private final Cache<Denied, Denial> denials =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfter(new UntilReset()).build();

  public RateGate(
      UnitOfWork units,
      RequestWindows windows,
      Quotas quotas,
      ClientAddress addresses,
      Revocations revocations) {
    this.units = units;
    this.windows = windows;
    this.quotas = quotas;
    this.addresses = addresses;
    this.plans = new Remembered<>(revocations, PLAN_AGE, plan -> new UUID[] {plan.user().value()});
  }

  @Override
  public void pass(Context ctx, Caller caller, Operation operation) {
    Optional<RateLimitedOperation> counted = RateLimitedOperation.of(operation);
    if (counted.isEmpty()) {
      return;
    }
    Tier tier = caller.actor() instanceof Actor.User user ? planOf(user) : Tier.FREE;
    tier.rateLimits()
        .of(counted.get())
        .ifPresent(limit -> take(ctx, new Denied(keyOf(ctx, caller, counted.get()), limit)));
  }

  private RequestWindows.Key keyOf(Context ctx, Caller caller, RateLimitedOperation counted) {
    String subject =
        caller.actor() instanceof Actor.User user
            ? "user:" + user.id()
            : "address:" + addresses.of(ctx);
    return new RequestWindows.Key(subject, counted.wire());
  }

  private Tier planOf(Actor.User user) {
    return plans
        .get(
            user.id(),
            () ->
                units
                    .read(user, () -> quotas.tier(user.id()))
                    .map(tier -> new Plan(user.id(), tier)))
        .map(Plan::tier)
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
                    .asException());
  }

  private void take(Context ctx, Denied asked) {
    Denial denial = denials.getIfPresent(asked);
    RateLimitDecision decision =
        denial == null
            ? units.as(SELF, () -> windows.take(asked.key(), asked.limit()))
            : denial.now();
    if (denial == null && !decision.allowed()) {
      denials.put(asked, new Denial(decision, System.nanoTime()));
    }
    RateHeaders.write(ctx, asked.key().counter(), decision);
    decision.orRefuse();
  }

  /** A denial is true until there is room, and not a moment longer. */
  private static final class UntilReset implements Expiry<Denied, Denial> {
    @Override
    public long expireAfterCreate(Denied asked, Denial denial, long now) {
      RateLimitDecision told = denial.decision();
      return Duration.between(told.decidedAt(), told.resetAt()).toNanos();
    }

    @Override
    public long expireAfterUpdate(Denied asked, Denial denial, long now, long left) {
      return expireAfterCreate(asked, denial, now);
    }

    @Override
    public long expireAfterRead(Denied asked, Denial denial, long now, long left) {
      return left;
    }
  }

  private record Plan(UserId user, Tier tier) {}

  /** Another limit is another question. */
  private record Denied(RequestWindows.Key key, RateLimit limit) {}

  /** A denial and when it was told, by this node's clock that never jumps. */
  private record Denial(RateLimitDecision decision, long toldNanos) {
    private RateLimitDecision now() {
      return new RateLimitDecision(
          false,
          decision.limit(),
          0,
          decision.decidedAt().plusNanos(System.nanoTime() - toldNanos),
          decision.resetAt());
    }
  }
}
