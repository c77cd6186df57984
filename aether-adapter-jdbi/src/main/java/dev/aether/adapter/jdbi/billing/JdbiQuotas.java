package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.billing.Quotas;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.Quota;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;

/** Counts under a lock on the account's row. */
public final class JdbiQuotas implements Quotas {
  private final JdbiUnitOfWork units;

  public JdbiQuotas(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Quota lockSites(UserId owner) {
    // Two statements: the count has to see what was committed while the lock was waited for.
    Tier tier =
        units
            .createQuery(
                """
                select aether.tier_of(id) from public.users where id = :owner
                for no key update
                """)
            .bind("owner", owner.value())
            .mapTo(String.class)
            .findOne()
            .map(Tier::ofWire)
            .orElseThrow(
                () ->
                    Problem.of(
                            ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
                        .asException());
    long used =
        units
            .createQuery("select count(*) from public.sites where user_id = :owner")
            .bind("owner", owner.value())
            .mapTo(Long.class)
            .one();
    return new Quota(tier.maxSites(), used);
  }

  @Override
  public Optional<Tier> tier(UserId owner) {
    return units
        .createQuery("select aether.tier_of(id) from public.users where id = :owner")
        .bind("owner", owner.value())
        .mapTo(String.class)
        .findOne()
        .map(Tier::ofWire);
  }
}
