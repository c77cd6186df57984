package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.adapter.jdbi.shared.SqlFailures;
import dev.aether.application.site.Sites;
import dev.aether.domain.shared.DomainException;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.site.Site;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.SiteVersion;
import dev.aether.domain.site.Slug;
import dev.aether.domain.template.TemplateId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Sites for changing. Each change of what they say is kept as a version, with the same statement.
 */
public final class JdbiSites implements Sites {
  private final JdbiUnitOfWork units;

  public JdbiSites(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void add(Site site) {
    add(site, Optional.empty());
  }

  @Override
  public void addFrom(TemplateId template, Site site) {
    add(site, Optional.of(template));
  }

  @Override
  public void addWithPast(Site site, List<SiteVersion> past) {
    if (past.stream().noneMatch(version -> version.number() == site.version())) {
      throw new IllegalArgumentException("the site's own version is part of its past");
    }
    insert(site, Optional.empty());
    try (PreparedBatch batch =
        units
            .handle()
            .prepareBatch(
                """
                insert into public.site_versions
                  (site_id, version_number, name, description, components, theme,
                   seo_metadata, change, created_by, created_at)
                values
                  (:id, :version, :name, :description, cast(:components as json),
                   cast(:theme as json), cast(:seo as json), :change, (select auth.uid()), :now)
                """)) {
      for (SiteVersion version : past) {
        SiteStatements.bindContent(batch, version.site(), version.number(), version.content())
            .bind("change", version.change())
            .bind("now", version.createdAt().atOffset(ZoneOffset.UTC))
            .add();
      }
      batch.execute();
    }
  }

  private void add(Site site, Optional<TemplateId> template) {
    insert(site, template);
    // A statement of its own: the policy that asks whose site it is must see the site.
    SiteStatements.bindContent(
            units.createUpdate(
                """
                    insert into public.site_versions
                      (site_id, version_number, name, description, components, theme,
                       seo_metadata, change, created_by, created_at)
                    values
                      (:id, :version, :name, :description, cast(:components as json),
                       cast(:theme as json), cast(:seo as json), 'Created.', (select auth.uid()),
                       :now)
                    """),
            site)
        .execute();
  }

  private void insert(Site site, Optional<TemplateId> template) {
    try {
      int added =
          SiteStatements.bindContent(
                  units.createUpdate(
                      """
                          insert into public.sites
                            (id, user_id, name, slug, description, components, theme,
                             seo_metadata, version, template_id, created_at, updated_at)
                          values
                            (:id, :owner, :name, :slug, :description, cast(:components as jsonb),
                             cast(:theme as jsonb), cast(:seo as jsonb), :version, :template, :now,
                             :now)
                          on conflict (slug) do nothing
                          """),
                  site)
              .bind("owner", site.owner().value())
              .bind("template", template.map(TemplateId::value).orElse(null))
              .execute();
      if (added == 0) {
        throw slugTaken(site.slug());
      }
    } catch (JdbiException e) {
      throw SqlFailures.hasState(e, "AE001") ? noRoom() : e;
    }
  }

  @Override
  public Optional<Site> find(SiteId id) {
    return find(id, "");
  }

  @Override
  public Optional<Site> findLocked(SiteId id) {
    return find(id, " for no key update");
  }

  private Optional<Site> find(SiteId id, String lock) {
    return units
        .createQuery(
            """
            select id, user_id, name, slug, description, components, theme, seo_metadata, status,
              version, published_version, updated_at
            from public.sites where id = :id
            """
                + lock)
        .bind("id", id.value())
        .map((row, context) -> SiteStatements.site(row))
        .findOne();
  }

  @Override
  public void replace(Site before, Site after) {
    try {
      int replaced =
          after.version() == before.version()
              ? replaceStatus(before, after)
              : replaceContent(before, after);
      if (replaced == 0) {
        throw Problem.of(
                ErrorCode.SITE_VERSION_CONFLICT, "The site was changed by somebody else meanwhile.")
            .asException();
      }
    } catch (JdbiException e) {
      throw SqlFailures.violatedUnique(e).isPresent() ? slugTaken(after.slug()) : e;
    }
  }

  private int replaceContent(Site before, Site after) {
    SiteVersion version = SiteVersion.between(before, after, Optional.empty());
    return SiteStatements.bindContent(
            units.createUpdate(
                """
                    with given as (
                      select cast(:components as text) as components, cast(:theme as text) as theme,
                        cast(:seo as text) as seo),
                    changed as (
                      update public.sites
                      set name = :name, slug = :slug, description = :description,
                        components = cast(given.components as jsonb),
                        theme = cast(given.theme as jsonb),
                        seo_metadata = cast(given.seo as jsonb), version = :version,
                        updated_at = :now
                      from given where sites.id = :id and sites.version = :expected
                      returning sites.id)
                    insert into public.site_versions
                      (site_id, version_number, name, description, components, theme,
                       seo_metadata, change, created_by, created_at)
                    select changed.id, :version, :name, :description,
                      cast(given.components as json), cast(given.theme as json),
                      cast(given.seo as json), :change, (select auth.uid()), :now
                    from changed, given
                    """),
            after)
        .bind("expected", before.version())
        .bind("change", version.change())
        .execute();
  }

  private int replaceStatus(Site before, Site after) {
    return units
        .createUpdate(
            """
            update public.sites
            set status = :status, published_version = :live,
              published_at = case when :status = 'published' then :now else published_at end,
              updated_at = :now
            where id = :id and version = :version
            """)
        .bind("id", before.id().value())
        .bind("version", before.version())
        .bind("status", after.status().wire())
        .bind("live", after.publishedVersion().orElse(null))
        .bind("now", after.updatedAt().atOffset(ZoneOffset.UTC))
        .execute();
  }

  @Override
  public void remove(SiteId id) {
    units.createUpdate("delete from public.sites where id = :id").bind("id", id.value()).execute();
  }

  @Override
  public Set<Slug> takenLike(Slug base) {
    return units
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

  private static DomainException slugTaken(Slug slug) {
    return Problem.of(ErrorCode.SITE_SLUG_TAKEN, "The slug \"" + slug + "\" is taken.")
        .asException();
  }

  private static DomainException noRoom() {
    return Problem.of(
            ErrorCode.SITE_LIMIT_EXCEEDED,
            "The plan has no room for another site; a larger plan has more.")
        .asException();
  }
}
