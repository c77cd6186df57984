package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.DeploymentView;
import dev.aether.application.deployment.DeploymentViews;
import dev.aether.application.shared.PageRequest;
import dev.aether.domain.account.UserId;
import dev.aether.domain.deployment.BuildLog;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.DeploymentStatus;
import dev.aether.domain.deployment.DeploymentStep;
import dev.aether.domain.deployment.Environment;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deployments for reading. */
public final class JdbiDeploymentViews implements DeploymentViews {
  private static final String COLUMNS =
      """
      select d.id, d.site_id, s.slug, d.environment, d.sequence, d.status, d.created_at,
        d.started_at, d.completed_at, d.error_message, d.error_code,
        d.current_step, d.logs
      from public.deployments d join public.sites s on s.id = d.site_id
      """;

  private final JdbiUnitOfWork units;

  public JdbiDeploymentViews(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<DeploymentView> find(UserId owner, DeploymentId id) {
    return units
        .createQuery(COLUMNS + " where d.id = :id and d.user_id = :owner")
        .bind("id", id.value())
        .bind("owner", owner.value())
        .map((row, context) -> view(row))
        .findOne();
  }

  @Override
  public Page list(UserId owner, SiteId site, PageRequest page) {
    List<DeploymentView> found =
        units
            .createQuery(
                COLUMNS
                    + """
                     where d.site_id = :site and d.user_id = :owner
                    order by d.sequence desc limit :limit offset :offset
                    """)
            .bind("site", site.value())
            .bind("owner", owner.value())
            .bind("limit", page.limit())
            .bind("offset", page.offset())
            .map((row, context) -> view(row))
            .list();
    long total =
        units
            .createQuery(
                """
                select count(*) from public.deployments
                where site_id = :site and user_id = :owner
                """)
            .bind("site", site.value())
            .bind("owner", owner.value())
            .mapTo(Long.class)
            .one();
    return new Page(found, total);
  }

  private static DeploymentView view(ResultSet row) throws SQLException {
    return new DeploymentView(
        new DeploymentId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site_id", UUID.class)),
        new Slug(row.getString("slug")),
        Environment.ofWire(row.getString("environment")),
        row.getInt("sequence"),
        DeploymentStatus.ofWire(row.getString("status")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        buildTime(row),
        JdbiDeployments.failure(row),
        DeploymentStep.ofWire(row.getString("current_step")),
        new BuildLog(List.of((String[]) row.getArray("logs").getArray()), 0));
  }

  private static Optional<Duration> buildTime(ResultSet row) throws SQLException {
    OffsetDateTime started = row.getObject("started_at", OffsetDateTime.class);
    OffsetDateTime completed = row.getObject("completed_at", OffsetDateTime.class);
    return completed == null ? Optional.empty() : Optional.of(Duration.between(started, completed));
  }
}
