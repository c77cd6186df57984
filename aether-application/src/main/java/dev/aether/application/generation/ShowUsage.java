package dev.aether.application.generation;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.billing.Profile;
import dev.aether.application.billing.Profiles;
import dev.aether.application.billing.Subscriptions;
import dev.aether.domain.access.Actor;
import dev.aether.domain.billing.subscription.Subscription;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;
import java.time.Duration;

/** Tells what the user used, what is left and what he pays. */
public final class ShowUsage {
  private final UnitOfWork units;
  private final UsageViews usage;
  private final Profiles profiles;
  private final Subscriptions subscriptions;
  private final Clock clock;

  public ShowUsage(
      UnitOfWork units,
      UsageViews usage,
      Profiles profiles,
      Subscriptions subscriptions,
      Clock clock) {
    this.units = units;
    this.usage = usage;
    this.profiles = profiles;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  /** Back from now. */
  public enum Period {
    DAY(1),
    WEEK(7),
    MONTH(30),
    YEAR(365);

    private final Duration length;

    Period(int days) {
      this.length = Duration.ofDays(days);
    }
  }

  /** All that concerns use. */
  public record Report(UsageViews.Usage usage, Profile profile, Subscription subscription) {}

  /** The report; UNAUTHENTICATED where the account is gone and only its token is left. */
  public Report handle(Actor.User actor, Period period) {
    return units.as(
        actor,
        () ->
            new Report(
                usage
                    .find(actor.id(), clock.instant().minus(period.length))
                    .orElseThrow(ShowUsage::gone),
                profiles.find(actor.id()).orElseThrow(ShowUsage::gone),
                subscriptions.find(actor.id()).asOf(clock.instant())));
  }

  private static RuntimeException gone() {
    return Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
        .asException();
  }
}
