package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.PublishedFile;
import dev.aether.application.deployment.PublishedFiles;
import dev.aether.domain.deployment.DeploymentId;
import dev.aether.domain.deployment.customdomain.DomainName;
import dev.aether.domain.render.BundleHash;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** What visitors get. */
public final class JdbiPublishedFiles implements PublishedFiles {
  private final JdbiUnitOfWork units;

  public JdbiPublishedFiles(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<Live> live(Slug slug) {
    return live(
        units
            .createQuery("select site_id, bundle_hash from public.publications where slug = :slug")
            .bind("slug", slug.value()));
  }

  @Override
  public Optional<Live> live(DomainName name) {
    return live(
        units
            .createQuery(
                """
                select site_id, bundle_hash from public.publications
                where site_id = aether.site_with_domain(:name)
                """)
            .bind("name", name.value()));
  }

  @Override
  public boolean isProved(DomainName name) {
    return units
        .createQuery("select aether.site_with_domain(:name) is not null")
        .bind("name", name.value())
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public Optional<Live> preview(DeploymentId deployment) {
    return live(
        units
            .createQuery("select site_id, bundle_hash from aether.preview(:deployment)")
            .bind("deployment", deployment.value()));
  }

  @Override
  public Optional<PublishedFile> previewFile(DeploymentId deployment, String path) {
    return first(
        units
            .createQuery(
                "select path, media_type, sha256, bytes from aether.preview_file(:deployment, :path)")
            .bind("deployment", deployment.value())
            .bind("path", path));
  }

  private static Optional<Live> live(Query query) {
    return query
        .map(
            (row, context) ->
                new Live(
                    new SiteId(row.getObject("site_id", UUID.class)),
                    new BundleHash(row.getString("bundle_hash"))))
        .findOne();
  }

  @Override
  public Optional<PublishedFile> file(Live live, String path) {
    return first(
        select(" and bundle_hash = :bundle", live.site(), path)
            .bind("bundle", live.bundle().value()));
  }

  @Override
  public Optional<PublishedFile> asset(SiteId site, String path) {
    return first(select(" limit 1", site, path));
  }

  private Query select(String end, SiteId site, String path) {
    return units
        .createQuery(
            """
            select path, media_type, sha256, bytes from public.bundle_files
            where site_id = :site and path = :path
            """
                + end)
        .bind("site", site.value())
        .bind("path", path);
  }

  private static Optional<PublishedFile> first(Query query) {
    return query.map((row, context) -> file(row)).findOne();
  }

  static PublishedFile file(ResultSet row) throws SQLException {
    return new PublishedFile(
        row.getString("path"),
        row.getString("media_type"),
        new Sha256(row.getString("sha256")),
        row.getLong("bytes"));
  }
}
