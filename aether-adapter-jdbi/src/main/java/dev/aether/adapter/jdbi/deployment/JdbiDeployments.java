package dev.aether.adapter.jdbi.deployment;

import static java.time.ZoneOffset.UTC;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.Deployments;
import dev.aether.application.deployment.Hosted;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.BuildDeadline;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.Deployment;
import dev.aether.domain.deployment.DeploymentFailure;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.DeploymentTimes;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.SiteId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
              d.bundle_hash, d.error_message, d.error_code
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
              error_message, error_code
            from public.deployments where id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> deployment(row))
        .findOne();
  }

  @Override
  public void say(Deployment deployment, DeploymentStep step, String line) {
    units
        .createUpdate(
            """
            update public.deployments
            set current_step = :step, logs = (logs || :line)[greatest(1, cardinality(logs) - :kept):]
            where id = :id and revision = :revision
            """)
        .bind("id", deployment.id().value())
        .bind("revision", deployment.revision())
        .bind("step", step.wire())
        .bind("line", BuildLog.empty().plus(line).lines().toArray(String[]::new))
        .bind("kept", BuildLog.MAX_LINES - 2)
        .execute();
  }

  @Override
  public void hosted(DeploymentId id, Hosted hosted) {
    units
        .createUpdate(
            """
            update public.deployments set deployment_id = :host, deployment_url = :url where id = :id
            """)
        .bind("id", id.value())
        .bind("host", hosted.id().orElse(null))
        .bind("url", hosted.url().map(URI::toString).orElse(null))
        .execute();
  }

  @Override
  public Optional<String> hosted(SiteId site, BundleHash bundle) {
    return units
        .createQuery(
            """
            select deployment_id from public.deployments
            where site_id = :site and bundle_hash = :bundle and deployment_id is not null
            order by sequence desc limit 1
            """)
        .bind("site", site.value())
        .bind("bundle", bundle.value())
        .mapTo(String.class)
        .findOne();
  }

  @Override
  public List<Late> late(Instant now) {
    return units
        .createQuery(
            """
            select id, created_at, started_at from public.deployments
            where status in ('pending', 'building')
              and case when started_at is null then created_at <= :asked
                else started_at <= :begun end
            order by created_at limit 1000
            """)
        .bind("asked", OffsetDateTime.ofInstant(now.minus(BuildDeadline.TO_BEGIN), UTC))
        .bind("begun", OffsetDateTime.ofInstant(now.minus(BuildDeadline.TO_BUILD), UTC))
        .map(
            (row, context) ->
                new Late(
                    new DeploymentId(row.getObject("id", UUID.class)),
                    BuildDeadline.of(
                        new DeploymentTimes(
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(row.getObject("started_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                            Optional.empty()))))
        .list();
  }

  @Override
  public void replace(Deployment deployment) {
    int replaced =
        units
            .createUpdate(
                """
                update public.deployments
                set status = :status, bundle_hash = :bundle, error_message = :failure,
                  error_code = :code, revision = :revision, updated_at = now(),
                  started_at = coalesce(started_at, now()),
                  completed_at = case when :ended then now() end
                where id = :id and revision = :revision - 1
                """)
            .bind("id", deployment.id().value())
            .bind("status", deployment.status().wire())
            .bind("bundle", deployment.bundle().map(BundleHash::value).orElse(null))
            .bind("failure", deployment.failure().map(DeploymentFailure::message).orElse(null))
            .bind("code", deployment.failure().map(why -> why.code().ref()).orElse(null))
            .bind("revision", deployment.revision())
            .bind("ended", deployment.status().isEnd())
            .execute();
    if (replaced == 0) {
      throw Problem.of(ErrorCode.DEPLOY_CONFLICT, "The deployment was changed by somebody else.")
          .asException();
    }
  }

  static Optional<DeploymentFailure> failure(ResultSet row) throws SQLException {
    String message = row.getString("error_message");
    return message == null
        ? Optional.empty()
        : Optional.of(new DeploymentFailure(ErrorCode.ofRef(row.getString("error_code")), message));
  }

  static Deployment deployment(ResultSet row) throws SQLException {
    return new Deployment(
        new DeploymentId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site_id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        Environment.ofWire(row.getString("environment")),
        row.getInt("sequence"),
        DeploymentStatus.ofWire(row.getString("status")),
        row.getInt("revision"),
        Optional.ofNullable(row.getString("bundle_hash")).map(BundleHash::new),
        failure(row));
  }
}
