package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.billing.Subscriptions;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.billing.subscription.Period;
import dev.aether.domain.billing.subscription.Subscription;
import dev.aether.domain.billing.subscription.SubscriptionStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions as rows; triggers repeat what the account's row says of them. */
public final class JdbiSubscriptions implements Subscriptions {
  private final JdbiUnitOfWork units;

  public JdbiSubscriptions(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Subscription find(UserId user) {
    return units
        .createQuery(
            """
            select plan, status, period_anchor, current_period_start, current_period_end,
              next_plan, cancel_at_period_end, overdue_since, ended_at
            from public.subscriptions where user_id = :user
            """)
        .bind("user", user.value())
        .map((row, context) -> subscription(row))
        .findOne()
        .orElseGet(Subscription::free);
  }

  @Override
  public Subscription lock(UserId user) {
    // The account's row is the lock, since there may be no subscription yet.
    units
        .createQuery("select id from public.users where id = :user for no key update")
        .bind("user", user.value())
        .mapTo(UUID.class)
        .findOne();
    return find(user);
  }

  @Override
  public void put(UserId user, Subscription next) {
    int put =
        units
            .createUpdate(
                """
                insert into public.subscriptions
                  (user_id, plan, status, period_anchor, current_period_start, current_period_end,
                   next_plan, cancel_at_period_end, overdue_since, ended_at)
                values
                  (:user, :plan, :status, :anchor, :start, :end, :next, :ends, :overdue, :ended)
                on conflict (user_id) do update
                set plan = excluded.plan, status = excluded.status,
                  period_anchor = excluded.period_anchor,
                  current_period_start = excluded.current_period_start,
                  current_period_end = excluded.current_period_end,
                  next_plan = excluded.next_plan,
                  cancel_at_period_end = excluded.cancel_at_period_end,
                  overdue_since = excluded.overdue_since, ended_at = excluded.ended_at
                """)
            .bind("user", user.value())
            .bind("plan", next.plan().wire())
            .bind("status", next.status().wire())
            .bind("anchor", column(next.period().map(Period::anchor)))
            .bind("start", column(next.period().map(Period::start)))
            .bind("end", column(next.period().map(Period::end)))
            .bind("next", next.nextPlan().map(Tier::wire).orElse(null))
            .bind("ends", next.endsWithPeriod())
            .bind("overdue", column(next.overdueSince()))
            .bind("ended", column(next.endedAt()))
            .execute();
    if (put != 1) {
      throw new IllegalStateException("the subscription was not stored");
    }
  }

  private static Subscription subscription(ResultSet row) throws SQLException {
    Optional<Instant> start = instant(row, "current_period_start");
    return new Subscription(
        Tier.ofWire(row.getString("plan")),
        SubscriptionStatus.ofWire(row.getString("status")),
        start.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Period(
                    instant(row, "period_anchor").orElseThrow(),
                    start.get(),
                    instant(row, "current_period_end").orElseThrow())),
        Optional.ofNullable(row.getString("next_plan")).map(Tier::ofWire),
        row.getBoolean("cancel_at_period_end"),
        instant(row, "overdue_since"),
        instant(row, "ended_at"));
  }

  private static OffsetDateTime column(Optional<Instant> instant) {
    return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
