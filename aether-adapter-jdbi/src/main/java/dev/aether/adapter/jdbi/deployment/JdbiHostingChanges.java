package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.HostingChanges;
import dev.aether.domain.site.SiteId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** A row for each site that is or was live, which triggers of the database keep. */
public final class JdbiHostingChanges implements HostingChanges {
  private final JdbiUnitOfWork units;

  public JdbiHostingChanges(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<Change> take(Instant now, Instant until, int limit) {
    return units
        .createQuery(
            """
            update aether.hosting_changes
            set lease = gen_random_uuid(), leased_until = :until
            where site_id = any (array(
              select site_id from aether.hosting_changes
              where wanted > told and due_at <= :now
                and (leased_until is null or leased_until <= :now)
              order by due_at limit :limit
              for update skip locked))
            returning site_id, wanted, lease, failures
            """)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("until", until.atOffset(ZoneOffset.UTC))
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Change(
                    new SiteId(row.getObject("site_id", UUID.class)),
                    row.getLong("wanted"),
                    row.getObject("lease", UUID.class),
                    row.getInt("failures")))
        .list();
  }

  @Override
  public void told(Change change) {
    int gone =
        of(
                change,
                """
                delete from aether.hosting_changes c
                where site_id = :site and lease = :lease and wanted = :revision
                  and not exists (select from public.publications p where p.site_id = c.site_id)
                """)
            .bind("revision", change.revision())
            .execute();
    if (gone == 0) {
      of(
              change,
              """
              update aether.hosting_changes
              set told = :revision, lease = null, leased_until = null, failures = 0
              where site_id = :site and lease = :lease
              """)
          .bind("revision", change.revision())
          .execute();
    }
  }

  @Override
  public void failed(Change change, Instant again) {
    of(
            change,
            """
            update aether.hosting_changes
            set lease = null, leased_until = null,
              due_at = case when wanted = :revision then :again else due_at end,
              failures = case when wanted = :revision then failures + 1 else failures end
            where site_id = :site and lease = :lease
            """)
        .bind("revision", change.revision())
        .bind("again", again.atOffset(ZoneOffset.UTC))
        .execute();
  }

  private Update of(Change change, String sql) {
    return units
        .createUpdate(sql)
        .bind("site", change.site().value())
        .bind("lease", change.lease());
  }
}
