package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.site.Versions;
import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Versions as rows; {@link JdbiSites} writes them. */
public final class JdbiVersions implements Versions {
  private final JdbiUnitOfWork units;

  public JdbiVersions(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<SiteVersion> find(SiteId site, int number) {
    return units
        .createQuery(
            """
            select version_number, name, description, components, theme, seo_metadata, change,
              created_by, created_at
            from public.site_versions where site_id = :site and version_number = :number
            """)
        .bind("site", site.value())
        .bind("number", number)
        .map((row, context) -> version(site, row))
        .findOne();
  }

  @Override
  public List<Summary> list(SiteId site, int before, int limit) {
    return units
        .createQuery(
            """
            select version_number, change, created_by, created_at
            from public.site_versions where site_id = :site and version_number < :before
            order by version_number desc limit :limit
            """)
        .bind("site", site.value())
        .bind("before", before)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Summary(
                    row.getInt("version_number"),
                    author(row),
                    SiteStatements.instant(row, "created_at"),
                    row.getString("change")))
        .list();
  }

  @Override
  public List<Integer> numbers(SiteId site) {
    return units
        .createQuery(
            """
            select version_number from public.site_versions where site_id = :site
            order by version_number
            """)
        .bind("site", site.value())
        .mapTo(Integer.class)
        .list();
  }

  @Override
  public void remove(SiteId site, Collection<Integer> numbers) {
    units
        .createUpdate(
            """
            delete from public.site_versions
            where site_id = :site and version_number = any (:numbers)
            """)
        .bind("site", site.value())
        .bind("numbers", numbers.toArray(Integer[]::new))
        .execute();
  }

  private static SiteVersion version(SiteId site, ResultSet row) throws SQLException {
    return new SiteVersion(
        site,
        row.getInt("version_number"),
        author(row),
        SiteStatements.instant(row, "created_at"),
        row.getString("change"),
        SiteStatements.content(row));
  }

  private static Optional<UserId> author(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("created_by", UUID.class)).map(UserId::new);
  }
}
