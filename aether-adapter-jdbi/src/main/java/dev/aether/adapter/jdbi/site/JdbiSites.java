package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.site.Sites;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentTree;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/** Sites for changing. */
public final class JdbiSites implements Sites {
  private final JdbiUnitOfWork units;

  public JdbiSites(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Site site) {
    int added =
        bindContent(
                units
                    .handle()
                    .createUpdate(
                        """
                        insert into public.sites
                          (id, user_id, name, slug, description, components, theme, seo_metadata,
                           version, created_at, updated_at)
                        values
                          (:id, :owner, :name, :slug, :description, cast(:components as jsonb),
                           cast(:theme as jsonb), cast(:seo as jsonb), :version, :now, :now)
                        on conflict (slug) do nothing
                        """),
                site)
            .bind("owner", site.owner().value())
            .execute();
    if (added == 0) {
      throw slugTaken(site.slug());
    }
  }

  @Override
  public Optional<Site> find(SiteId id) {
    return units
        .handle()
        .createQuery(
            """
            select id, user_id, name, slug, description, components, theme, seo_metadata, status,
              version, published_version, updated_at
            from public.sites where id = :id
            """)
        .bind("id", id.value())
        .map((row, context) -> site(row))
        .findOne();
  }

  @Override
  public void replace(Site site, int expectedVersion) {
    try {
      Update update =
          bindContent(units.handle().createUpdate(replacement(site)), site)
              .bind("expected", expectedVersion);
      site.publishedVersion()
          .ifPresent(v -> update.bind("status", site.status().wire()).bind("publishedVersion", v));
      if (update.execute() == 0) {
        throw Problem.of(
                ErrorCode.SITE_VERSION_CONFLICT, "The site was changed by somebody else meanwhile.")
            .asException();
      }
    } catch (JdbiException e) {
      throw SqlFailures.violatedUnique(e).isPresent() ? slugTaken(site.slug()) : e;
    }
  }

  @Override
  public void remove(SiteId id) {
    units
        .handle()
        .createUpdate("delete from public.sites where id = :id")
        .bind("id", id.value())
        .execute();
  }

  @Override
  public Set<Slug> takenLike(Slug base) {
    return units
        .handle()
        .createQuery(
            // '.' follows '-': the range holds what begins with the base and a hyphen.
            """
            select slug from public.sites
            where slug = :base or (slug >= :base || '-' and slug < :base || '.')
            """)
        .bind("base", base.value())
        .mapTo(String.class)
        .stream()
        .map(Slug::new)
        .collect(Collectors.toSet());
  }

  /** Users may not set what says that a site is live, so it is written only when it is. */
  private static String replacement(Site site) {
    String live =
        site.publishedVersion().isPresent()
            ? ", status = :status, published_version = :publishedVersion, published_at = :now"
            : "";
    return """
        update public.sites
        set name = :name, slug = :slug, description = :description,
          components = cast(:components as jsonb), theme = cast(:theme as jsonb),
          seo_metadata = cast(:seo as jsonb), version = :version, updated_at = :now
        """
        + live
        + " where id = :id and version = :expected";
  }

  private static <S extends SqlStatement<S>> S bindContent(S statement, Site site) {
    SiteContent content = site.content();
    return statement
        .bind("id", site.id().value())
        .bind("name", content.name().value())
        .bind("slug", site.slug().value())
        .bind("description", content.description())
        .bind("components", content.tree().toJson().toJson())
        .bind("theme", ThemeJson.write(content.theme()).toJson())
        .bind("seo", content.seo().toJson().toJson())
        .bind("version", site.version())
        .bind("now", site.updatedAt().atOffset(ZoneOffset.UTC));
  }

  private static Site site(ResultSet row) throws SQLException {
    return new Site(
        new SiteId(row.getObject("id", UUID.class)),
        new UserId(row.getObject("user_id", UUID.class)),
        new Slug(row.getString("slug")),
        new SiteContent(
            new SiteName(row.getString("name")),
            row.getString("description"),
            ComponentTree.ofJson(row.getString("components")),
            ThemeJson.read(row.getString("theme")),
            SeoData.ofJson(row.getString("seo_metadata"))),
        SiteStatus.ofWire(row.getString("status")),
        row.getInt("version"),
        Optional.ofNullable(row.getObject("published_version", Integer.class)),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static DomainException slugTaken(Slug slug) {
    return Problem.of(ErrorCode.SITE_SLUG_TAKEN, "The slug \"" + slug + "\" is taken.")
        .asException();
  }
}
