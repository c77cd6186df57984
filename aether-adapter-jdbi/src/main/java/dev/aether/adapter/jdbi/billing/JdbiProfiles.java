package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.billing.Profile;
import dev.aether.application.billing.Profiles;
import dev.aether.domain.account.UserId;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Tier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Profiles in one query, each count by an index of its own table. */
public final class JdbiProfiles implements Profiles {
  private final JdbiUnitOfWork units;

  public JdbiProfiles(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Profile> find(UserId id) {
    return units
        .createQuery(
            """
            select u.id, u.email, u.username, aether.tier_of(u.id) as tier, u.subscription_status,
              (public.ai_credits(u.id)).used as credits_used,
              (select count(*) from public.sites s where s.user_id = :id) as sites,
              (select count(*) from public.deployments d where d.user_id = :id) as deployments,
              (select count(*) from public.ai_generations g where g.user_id = :id) as generations
            from public.users u where u.id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> profile(row))
        .findOne();
  }

  private static Profile profile(ResultSet row) throws SQLException {
    Tier tier = Tier.ofWire(row.getString("tier"));
    return new Profile(
        new UserId(row.getObject("id", UUID.class)),
        row.getString("email"),
        Optional.ofNullable(row.getString("username")),
        tier,
        row.getString("subscription_status"),
        new AiCredits(tier.monthlyAiCredits(), row.getInt("credits_used")),
        new Profile.Stats(
            row.getLong("sites"), row.getLong("deployments"), row.getLong("generations")));
  }
}
