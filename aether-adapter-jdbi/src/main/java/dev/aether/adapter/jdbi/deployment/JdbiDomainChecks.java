package dev.aether.adapter.jdbi.deployment;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.deployment.DomainChecks;
import dev.aether.domain.deployment.customdomain.CustomDomainId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A column beside each claim; rows that another server is taking are passed over. */
public final class JdbiDomainChecks implements DomainChecks {
  private final JdbiUnitOfWork units;

  public JdbiDomainChecks(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public List<CustomDomainId> take(Instant now, Instant until, int limit) {
    return units
        .createQuery(
            """
            update public.custom_domains set check_at = :until
            where id = any (array(
              select id from public.custom_domains
              where status <> 'error' and check_at <= :now
              order by check_at limit :limit
              for update skip locked))
            returning id
            """)
        .bind("now", now.atOffset(ZoneOffset.UTC))
        .bind("until", until.atOffset(ZoneOffset.UTC))
        .bind("limit", limit)
        .map((row, context) -> new CustomDomainId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public void schedule(CustomDomainId id, Instant at) {
    units
        .createUpdate("update public.custom_domains set check_at = :at where id = :id")
        .bind("id", id.value())
        .bind("at", at.atOffset(ZoneOffset.UTC))
        .execute();
  }
}
