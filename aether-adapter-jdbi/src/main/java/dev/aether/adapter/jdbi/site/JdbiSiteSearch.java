package dev.aether.adapter.jdbi.site;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.site.SiteSearch;
import dev.aether.domain.account.UserId;
import dev.aether.domain.component.ComponentType;
import dev.aether.domain.site.SiteId;
import dev.aether.domain.site.Slug;
import java.util.List;
import java.util.UUID;

/**
 * Searches by {@code component_types}, which the database derives from each tree and keeps in an
 * index that is a fraction of one over the whole tree.
 */
public final class JdbiSiteSearch implements SiteSearch {
  private final JdbiUnitOfWork units;

  public JdbiSiteSearch(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Match> using(UserId owner, ComponentType type, int limit) {
    return units
        .createQuery(
            """
            select id, slug, name,
              (select count(*) from jsonb_array_elements_text(component_types) t
                where t = :type) as uses
            from public.sites
            where user_id = :owner and component_types @> jsonb_build_array(cast(:type as text))
            order by updated_at desc, id desc limit :limit
            """)
        .bind("owner", owner.value())
        .bind("type", type.wire())
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Match(
                    new SiteId(row.getObject("id", UUID.class)),
                    new Slug(row.getString("slug")),
                    row.getString("name"),
                    row.getInt("uses")))
        .list();
  }

  @Override
  public List<SiteId> everywhere(ComponentType type, SiteId after, int limit) {
    return units
        .createQuery(
            // Found first and sorted then: nobody can estimate how rare a component is, and going
            // through all sites in the order of their ids is what must not happen.
            """
            with found as materialized (
              select id from public.sites
              where component_types @> jsonb_build_array(cast(:type as text)))
            select id from found where id > :after order by id limit :limit
            """)
        .bind("type", type.wire())
        .bind("after", after.value())
        .bind("limit", limit)
        .mapTo(UUID.class)
        .map(SiteId::new)
        .list();
  }
}
