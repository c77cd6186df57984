package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.site.PublishedView;
import dev.aether.application.site.SiteQuery;
import dev.aether.application.site.SiteView;
import dev.aether.application.site.SiteViews;
import dev.aether.domain.account.UserId;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/**
 * Sites for reading. The owner's id is always a parameter, although row security would filter too:
 * with it the index by owner answers.
 */
public final class JdbiSiteViews implements SiteViews {
  private static final String COLUMNS =
      """
      id, user_id, name, slug, description, components, theme, seo_metadata, status, version,
      published_version, created_at, updated_at, published_at
      """;

  private final JdbiUnitOfWork units;

  public JdbiSiteViews(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<SiteView> find(UserId owner, SiteId id) {
    return units
        .createQuery("select " + COLUMNS + " from public.sites where id = :id and user_id = :owner")
        .bind("id", id.value())
        .bind("owner", owner.value())
        .map((row, context) -> view(row))
        .findOne();
  }

  @Override
  public Optional<SiteView> find(UserId owner, Slug slug) {
    return units
        .createQuery(
            "select " + COLUMNS + " from public.sites where slug = :slug and user_id = :owner")
        .bind("slug", slug.value())
        .bind("owner", owner.value())
        .map((row, context) -> view(row))
        .findOne();
  }

  @Override
  public Optional<PublishedView> published(SiteId id) {
    return units
        .createQuery("select * from public.published_sites where site_id = :id")
        .bind("id", id.value())
        .map((row, context) -> publishedView(row))
        .findOne();
  }

  @Override
  public Optional<PublishedView> published(Slug slug) {
    return units
        .createQuery("select * from public.published_sites where slug = :slug")
        .bind("slug", slug.value())
        .map((row, context) -> publishedView(row))
        .findOne();
  }

  @Override
  public Page list(UserId owner, SiteQuery query) {
    String which =
        " from public.sites where user_id = :owner"
            + (query.status().isPresent() ? " and status = :status" : "");
    // The total comes with each row and so costs no question of its own but on an empty page.
    List<Counted> counted =
        select(
                "select "
                    + COLUMNS
                    + ", (select count(*)"
                    + which
                    + ") as total"
                    + which
                    + order(query)
                    + " limit :limit offset :offset",
                owner,
                query)
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map((row, context) -> new Counted(view(row), row.getLong("total")))
            .list();
    long total =
        counted.isEmpty() && query.offset() > 0
            ? select("select count(*)" + which, owner, query).mapTo(Long.class).one()
            : counted.stream().mapToLong(Counted::total).findFirst().orElse(0);
    return new Page(counted.stream().map(Counted::view).toList(), total);
  }

  private record Counted(SiteView view, long total) {}

  private Query select(String sql, UserId owner, SiteQuery query) {
    Query select = units.createQuery(sql);
    select.bind("owner", owner.value());
    query.status().ifPresent(status -> select.bind("status", status.wire()));
    return select;
  }

  /** By a closed list of columns, and by id among equals, so that no page shows a site twice. */
  private static String order(SiteQuery query) {
    String column =
        switch (query.sort()) {
          case CREATED_AT -> "created_at";
          case UPDATED_AT -> "updated_at";
          case NAME -> "name";
        };
    String direction = query.descending() ? " desc" : " asc";
    return " order by " + column + direction + ", id" + direction;
  }

  private static SiteView view(ResultSet row) throws SQLException {
    return new SiteView(
        new SiteId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        new Slug(row.getString("slug")),
        row.getString("name"),
        row.getString("description"),
        new SiteView.Json(
            row.getString("components"), row.getString("theme"), row.getString("seo_metadata")),
        new SiteView.Life(
            SiteStatus.ofWire(row.getString("status")),
            row.getInt("version"),
            Optional.ofNullable(row.getObject("published_version", Integer.class)),
            instant(row, "created_at"),
            instant(row, "updated_at"),
            Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)));
  }

  private static PublishedView publishedView(ResultSet row) throws SQLException {
    return new PublishedView(
        new SiteId(row.getObject("site_id", UUID.class)),
        new Slug(row.getString("slug")),
        row.getString("name"),
        row.getString("description"),
        new SiteView.Json(
            row.getString("components"), row.getString("theme"), row.getString("seo_metadata")),
        row.getInt("version"),
        instant(row, "published_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
