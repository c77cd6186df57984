package dev.aether.adapter.jdbi.audit;

import dev.aether.adapter.jdbi.shared.JdbiUnitOfWork;
import dev.aether.application.audit.AuditTrail;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditEntry;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditHead;
import dev.aether.domain.audit.AuditResource;
import dev.aether.domain.shared.Sha256;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Appends through a function that locks the chain's end and makes the hash of the domain's bytes.
 */
public final class JdbiAuditTrail implements AuditTrail {
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String SELECT =
      """
      select id, number, actor, action, severity, resource_type, resource_id, ip_address,
        user_agent, metadata, previous_hash, hash, created_at
      from public.audit_logs
      """;

  private final JdbiUnitOfWork units;

  public JdbiAuditTrail(JdbiUnitOfWork units) {
    this.units = units;
  }

  @Override
  public void record(AuditEvent event, Optional<UserId> about) {
    units
        .createUpdate(
            """
            select aether.append_audit(
              :id, :at, :actor, cast(:about as uuid), :action, :severity, cast(:type as text),
              cast(:resource as uuid), cast(:address as text), cast(:agent as text),
              cast(:facts as jsonb))
            """)
        .bind("id", event.id())
        .bind("at", event.at().atOffset(ZoneOffset.UTC))
        .bind("actor", AuditColumns.actor(event.actor()))
        .bind("about", about.map(UserId::value).orElse(null))
        .bind("action", event.action().wire())
        .bind("severity", event.severity().wire())
        .bind("type", event.resource().map(AuditResource::type).orElse(null))
        .bind("resource", event.resource().map(AuditResource::id).orElse(null))
        .bind("address", event.origin().address().orElse(null))
        .bind("agent", event.origin().userAgent().orElse(null))
        .bind("facts", AuditColumns.facts(event.metadata()))
        .execute();
  }

  @Override
  public List<AuditEntry> list(UserId about, long before, int limit) {
    return units
        .createQuery(
            SELECT
                + """
                where chain = :about and user_id = :about and number < :before
                order by number desc limit :limit
                """)
        .bind("about", about.value())
        .bind("before", before)
        .bind("limit", limit)
        .map((row, context) -> AuditColumns.entry(row))
        .list();
  }

  @Override
  public List<AuditEntry> chain(Optional<UserId> about, long from, int limit) {
    return units
        .createQuery(
            SELECT + " where chain = :chain and number >= :from order by number limit :limit")
        .bind("chain", chainOf(about))
        .bind("from", from)
        .bind("limit", limit)
        .map((row, context) -> AuditColumns.entry(row))
        .list();
  }

  @Override
  public AuditHead head(Optional<UserId> about) {
    return units
        .createQuery("select length, hash from aether.audit_heads where chain = :chain")
        .bind("chain", chainOf(about))
        .map(
            (row, context) ->
                new AuditHead(row.getLong("length"), new Sha256(row.getString("hash"))))
        .findOne()
        .orElseGet(AuditHead::genesis);
  }

  private static UUID chainOf(Optional<UserId> about) {
    return about.map(UserId::value).orElse(NOBODY);
  }
}
