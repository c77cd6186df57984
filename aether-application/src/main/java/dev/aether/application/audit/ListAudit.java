package dev.aether.application.audit;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditEntry;
import java.util.List;

/** Tells the user what was recorded about him. */
public final class ListAudit {
  private final UnitOfWork units;
  private final AuditTrail trail;

  public ListAudit(UnitOfWork units, AuditTrail trail) {
    this.units = units;
    this.trail = trail;
  }

  /** The newest entries with a number below {@code before}, newest first. */
  public List<AuditEntry> handle(Actor.User actor, long before, int limit) {
    return units.read(actor, () -> trail.list(actor.id(), before, limit));
  }
}
