package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.visit.SiteTraffic;
import dev.aether.domain.site.SiteId;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** What was counted, of the sites that row security shows. */
public final class JdbiSiteTraffic implements SiteTraffic {
  private final JdbiUnitOfWork units;

  public JdbiSiteTraffic(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Day> days(SiteId site, Period period) {
    return of(
            """
            select p.day, p.views, coalesce(v.visitors, 0) as visitors
            from (
              select day, sum(views) as views from public.page_views
              where site_id = :site and day between :from and :to group by day) p
            left join public.daily_visitors v on v.site_id = :site and v.day = p.day
            order by p.day
            """,
            site,
            period)
        .map(
            (row, context) ->
                new Day(
                    row.getObject("day", LocalDate.class),
                    row.getLong("views"),
                    row.getLong("visitors")))
        .list();
  }

  @Override
  public List<Page> topPages(SiteId site, Period period, int limit) {
    return of(
            """
            select path, sum(views) as views from public.page_views
            where site_id = :site and day between :from and :to
            group by path order by views desc, path limit :limit
            """,
            site,
            period)
        .bind("limit", limit)
        .map((row, context) -> new Page(row.getString("path"), row.getLong("views")))
        .list();
  }

  private Query of(String sql, SiteId site, Period period) {
    return units
        .createQuery(sql)
        .bind("site", site.value())
        .bind("from", period.from())
        .bind("to", period.to());
  }
}
