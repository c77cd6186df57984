package dev.aether.adapter.jdbi.site;

import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteContent;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteName;
import dev.aether.domain.site.SiteStatus;
import dev.aether.domain.site.Slug;
import dev.aether.domain.site.seo.SeoData;
import dev.aether.domain.theme.ThemeJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** How a site and its content stand in columns. */
final class SiteStatements {
  private SiteStatements() {}

  /** Binds all of a site but its owner and status. */
  static <S extends SqlStatement<S>> S bindContent(S statement, Site site) {
    return bindContent(statement, site.id(), site.version(), site.content())
        .bind("slug", site.slug().value())
        .bind("now", site.updatedAt().atOffset(ZoneOffset.UTC));
  }

  /** Binds what a version says. */
  static <S extends SqlStatement<S>> S bindContent(
      S statement, SiteId site, int version, SiteContent content) {
    return statement
        .bind("id", site.value())
        .bind("version", version)
        .bind("name", content.name().value())
        .bind("description", content.description())
        .bind("components", content.tree().toJson().toJson())
        .bind("theme", ThemeJson.write(content.theme()).toJson())
        .bind("seo", content.seo().toJson().toJson());
  }

  static Site site(ResultSet row) throws SQLException {
    return new Site(
        new SiteId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        new Slug(row.getString("slug")),
        content(row),
        SiteStatus.ofWire(row.getString("status")),
        row.getInt("version"),
        Optional.ofNullable(row.getObject("published_version", Integer.class)),
        instant(row, "updated_at"));
  }

  static SiteContent content(ResultSet row) throws SQLException {
    return new SiteContent(
        new SiteName(row.getString("name")),
        row.getString("description"),
        ComponentTree.ofJson(row.getString("components")),
        ThemeJson.read(row.getString("theme")),
        SeoData.ofJson(row.getString("seo_metadata")));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
