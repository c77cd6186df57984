package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.Dashboards;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Tier;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dashboards in one statement; each table is counted by itself, so that none multiplies another.
 */
public final class JdbiDashboards implements Dashboards {
  private final JdbiUnitOfWork units;

  public JdbiDashboards(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Dashboard> find(UserId user, Instant deployedSince) {
    return units
        .createQuery(
            """
            select aether.tier_of(u.id) as tier, (public.ai_credits(u.id)).used as used,
              s.sites, s.published,
              (select count(*) from public.deployments d
                where d.user_id = :user and d.created_at >= :since) as deployments
            from public.users u
            cross join (
              select count(*) as sites, count(*) filter (where status = 'published') as published
              from public.sites where user_id = :user) s
            where u.id = :user
            """)
        .bind("user", user.value())
        .bind("since", deployedSince.atOffset(ZoneOffset.UTC))
        .map(
            (row, context) -> {
              Tier tier = Tier.ofWire(row.getString("tier"));
              return new Dashboard(
                  tier,
                  new AiCredits(tier.monthlyAiCredits(), row.getInt("used")),
                  row.getLong("sites"),
                  row.getLong("published"),
                  row.getLong("deployments"));
            })
        .findOne();
  }
}
