package dev.aether.adapter.jdbi.billing;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.billing.Profile;
import dev.aether.application.billing.ProfileChanges;
import dev.aether.application.billing.Profiles;
import dev.aether.domain.account.UserId;
import dev.aether.domain.account.Username;
import dev.aether.domain.billing.AiCredits;
import dev.aether.domain.billing.Tier;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

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
            select u.id, u.email, u.username, u.full_name, u.avatar_url, aether.tier_of(u.id) as tier, u.subscription_status,
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

  @Override
  public void change(UserId id, ProfileChanges changes) {
    try {
      units
          .createUpdate(
              """
              update public.users
              set username = coalesce(:username, username),
                full_name = nullif(coalesce(:name, full_name), ''),
                avatar_url = coalesce(:avatar, avatar_url)
              where id = :id
              """)
          .bind("id", id.value())
          .bind("username", changes.username().map(Username::value).orElse(null))
          .bind("name", changes.fullName().orElse(null))
          .bind("avatar", changes.avatar().map(URI::toString).orElse(null))
          .execute();
    } catch (JdbiException e) {
      throw SqlFailures.violatedUnique(e).isPresent()
          ? Problem.at(ErrorCode.AUTH_USERNAME_TAKEN, "/username", "Somebody else is called so.")
              .asException()
          : e;
    }
  }

  private static Profile profile(ResultSet row) throws SQLException {
    Tier tier = Tier.ofWire(row.getString("tier"));
    return new Profile(
        new UserId(row.getObject("id", UUID.class)),
        row.getString("email"),
        new Profile.Person(
            Optional.ofNullable(row.getString("username")),
            Optional.ofNullable(row.getString("full_name")),
            Optional.ofNullable(row.getString("avatar_url"))),
        tier,
        row.getString("subscription_status"),
        new AiCredits(tier.monthlyAiCredits(), row.getInt("credits_used")),
        new Profile.Stats(
            row.getLong("sites"), row.getLong("deployments"), row.getLong("generations")));
  }
}
