package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.Deployments;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Deployments as rows. */
public final class JdbiDeployments implements Deployments {
  private final JdbiUnitOfWork units;

  public JdbiDeployments(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public int nextSequence(SiteId site) {
    // The site's row is the lock; the maximum has to be read after it is held.
    units
        .createQuery("select id from public.sites where id = :site for update")
        .bind("site", site.value())
        .mapTo(UUID.class)
        .one();
    return units
        .createQuery(
            "select coalesce(max(sequence), 0) + 1 from public.deployments where site_id = :site")
        .bind("site", site.value())
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public void add(Deployment deployment) {
    units
        .createUpdate(
            """
            insert into public.deployments (id, site_id, user_id, sequence, environment)
            values (:id, :site, :owner, :sequence, :environment)
            """)
        .bind("id", deployment.id().value())
        .bind("site", deployment.site().value())
        .bind("owner", deployment.owner().value())
        .bind("sequence", deployment.sequence())
        .bind("environment", deployment.environment().wire())
        .execute();
  }

  @Override
  public void addReady(Deployment deployment) {
    units
        .createUpdate(
            """
            insert into public.deployments
              (id, site_id, user_id, sequence, environment, status, bundle_hash, started_at,
                completed_at)
            values (:id, :site, :owner, :sequence, :environment, :status, :bundle, now(), now())
            """)
        .bind("id", deployment.id().value())
        .bind("site", deployment.site().value())
        .bind("owner", deployment.owner().value())
        .bind("sequence", deployment.sequence())
        .bind("environment", deployment.environment().wire())
        .bind("status", deployment.status().wire())
        .bind("bundle", deployment.bundle().orElseThrow().value())
        .execute();
  }

  @Override
  public Optional<Deployment> live(SiteId site) {
    return units
        .createQuery(
            """
            select d.id, d.site_id, d.user_id, d.environment, d.sequence, d.status, d.revision,
              d.bundle_hash, d.error_message
            from public.publications p
            join public.deployments d on d.site_id = p.site_id and d.sequence = p.sequence
            where p.site_id = :site
            """)
        .bind("site", site.value())
        .map((row, context) -> deployment(row))
        .findOne();
  }

  @Override
  public Optional<Deployment> find(DeploymentId id) {
    return units
        .createQuery(
            """
            select id, site_id, user_id, environment, sequence, status, revision, bundle_hash,
              error_message
            from public.deployments where id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> deployment(row))
        .findOne();
  }

  @Override
  public void log(DeploymentId id, BuildLog log) {
    units
        .createUpdate("update public.deployments set logs = :lines where id = :id")
        .bind("id", id.value())
        .bind("lines", log.lines().toArray(String[]::new))
        .execute();
  }

  @Override
  public void replace(Deployment deployment) {
    int replaced =
        units
            .createUpdate(
                """
                update public.deployments
                set status = :status, bundle_hash = :bundle, error_message = :failure,
                  revision = :revision, updated_at = now(),
                  started_at = coalesce(started_at, now()),
                  completed_at = case when :ended then now() end
                where id = :id and revision = :revision - 1
                """)
            .bind("id", deployment.id().value())
            .bind("status", deployment.status().wire())
            .bind("bundle", deployment.bundle().map(BundleHash::value).orElse(null))
            .bind("failure", deployment.failure().orElse(null))
            .bind("revision", deployment.revision())
            .bind("ended", deployment.status().isEnd())
            .execute();
    if (replaced == 0) {
      throw Problem.of(ErrorCode.DEPLOY_CONFLICT, "The deployment was changed by somebody else.")
          .asException();
    }
  }

  private static Deployment deployment(ResultSet row) throws SQLException {
    return new Deployment(
        new DeploymentId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site_id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        Environment.ofWire(row.getString("environment")),
        row.getInt("sequence"),
        DeploymentStatus.ofWire(row.getString("status")),
        row.getInt("revision"),
        Optional.ofNullable(row.getString("bundle_hash")).map(BundleHash::new),
        Optional.ofNullable(row.getString("error_message")));
  }
}
