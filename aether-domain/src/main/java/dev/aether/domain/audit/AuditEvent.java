package dev.aether.domain.audit;

import dev.aether.domain.access.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that somebody did (specification, section 1.8).
 *
 * @param resource what it was done to; empty where the actor himself is meant
 * @param at cut to microseconds, which is what the database keeps: otherwise an event that was read
 *     back would not have the hash under which it was written
 */
public record AuditEvent(
    UUID id,
    Instant at,
    Actor actor,
    AuditAction action,
    AuditSeverity severity,
    Optional<AuditResource> resource,
    AuditOrigin origin,
    AuditMetadata metadata) {
  public AuditEvent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(actor);
    Objects.requireNonNull(action);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(resource);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(metadata);
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** An event as grave as its action usually is. */
  public static AuditEvent of(
      UUID id,
      Instant at,
      Actor actor,
      AuditAction action,
      Optional<AuditResource> resource,
      AuditOrigin origin,
      AuditMetadata metadata) {
    return new AuditEvent(id, at, actor, action, action.severity(), resource, origin, metadata);
  }
}
