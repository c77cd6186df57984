package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.visit.PageOfDay;
import dev.aether.application.deployment.visit.VisitBatch;
import dev.aether.application.deployment.visit.VisitorOfDay;
import dev.aether.application.deployment.visit.VisitorSalt;
import dev.aether.application.deployment.visit.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Visits in one statement for each batch, whose rows all servers take in the same order. */
public final class JdbiVisits implements Visits {
  /** The oldest day that is not over. */
  private static final String OLDEST =
      "cast((now() at time zone 'UTC') - make_interval(mins => :grace) as date)";

  /**
   * Sites and salts are locked first: neither goes while something is added to it, and what is gone
   * is passed over.
   */
  private static final String ADD =
      """
      with live as materialized (
        select s.id from public.sites s where s.id = any(:sites) order by s.id for key share
      ), salted as materialized (
        select s.day from aether.visitor_salts s where s.day = any(cast(:days as date[]))
        order by s.day for share
      ), marked as (
        insert into aether.visitor_marks (site_id, day, mark)
        select v.site, v.day, v.mark
        from unnest(:markSites, cast(:markDays as date[]), :marks) v (site, day, mark)
        join live on live.id = v.site join salted on salted.day = v.day
        left join public.daily_visitors d on d.site_id = v.site and d.day = v.day
        where coalesce(d.visitors, 0) < :most
        order by 1, 2, 3
        on conflict do nothing
        returning site_id, day
      ), visitors as (
        insert into public.daily_visitors as d (site_id, day, visitors)
        select site_id, day, count(*) from marked group by 1, 2 order by 1, 2
        on conflict (site_id, day) do update set visitors = d.visitors + excluded.visitors
      )
      insert into public.page_views as p (site_id, day, path, views)
      select v.site, v.day, v.path, v.views
      from unnest(:pageSites, cast(:pageDays as date[]), :paths, :views) v (site, day, path, views)
      join live on live.id = v.site
      order by 1, 2, 3
      on conflict (site_id, day, path) do update set views = p.views + excluded.views
      """;

  private final JdbiUnitOfWork units;

  public JdbiVisits(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public Optional<VisitorSalt> salt(LocalDate day) {
    units
        .createUpdate(
            """
            insert into aether.visitor_salts (day)
            select d.day from (select cast(:day as date) as day) d
            where d.day >= %s and d.day <= cast(now() at time zone 'UTC' as date) + 1
            on conflict do nothing
            """
                .formatted(OLDEST))
        .bind("day", day)
        .bind("grace", GRACE.toMinutesPart())
        .execute();
    // A statement of its own, which sees what another server made while this one waited for it.
    return units
        .createQuery("select salt from aether.visitor_salts where day = :day and day >= " + OLDEST)
        .bind("day", day)
        .bind("grace", GRACE.toMinutesPart())
        .map((row, context) -> new VisitorSalt(row.getBytes("salt")))
        .findOne();
  }

  @Override
  public void add(VisitBatch batch) {
    List<Map.Entry<PageOfDay, Long>> pages = List.copyOf(batch.views().entrySet());
    List<VisitorOfDay> marks = List.copyOf(batch.visitors());
    List<UUID> pageSites = pages.stream().map(page -> page.getKey().site().value()).toList();
    List<UUID> markSites = marks.stream().map(mark -> mark.site().value()).toList();
    List<String> markDays = marks.stream().map(mark -> mark.day().toString()).toList();
    units
        .createUpdate(ADD)
        .bindArray(
            "sites",
            UUID.class,
            Stream.of(pageSites, markSites).flatMap(List::stream).distinct().toList())
        .bindArray("days", String.class, markDays.stream().distinct().toList())
        .bind("most", MOST_VISITORS)
        .bindArray("markSites", UUID.class, markSites)
        .bindArray("markDays", String.class, markDays)
        .bindArray("marks", Long.class, marks.stream().map(VisitorOfDay::mark).toList())
        .bindArray("pageSites", UUID.class, pageSites)
        .bindArray(
            "pageDays",
            String.class,
            pages.stream().map(page -> page.getKey().day().toString()).toList())
        .bindArray("paths", String.class, pages.stream().map(page -> page.getKey().path()).toList())
        .bindArray("views", Long.class, pages.stream().map(Map.Entry::getValue).toList())
        .execute();
  }

  /** Waits for no site that is being deleted: what is locked is gone anyway, or goes next time. */
  @Override
  public int forget(int limit) {
    units
        .createUpdate("delete from aether.visitor_salts where day < " + OLDEST)
        .bind("grace", GRACE.toMinutesPart())
        .execute();
    return units
        .createUpdate(
            """
            delete from aether.visitor_marks v using (
              select site_id, day, mark from aether.visitor_marks where day < %s
              limit :limit for update skip locked) old
            where v.site_id = old.site_id and v.day = old.day and v.mark = old.mark
            """
                .formatted(OLDEST))
        .bind("grace", GRACE.toMinutesPart())
        .bind("limit", limit)
        .execute();
  }
}
