package dev.aether.application.audit;

import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditEvent;
import dev.aether.domain.audit.AuditMetadata;
import dev.aether.domain.audit.AuditOrigin;
import dev.aether.domain.audit.AuditResource;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes an event of what a use case has done, and records it in the use case's unit. */
public final class AuditRecorder {
  private final AuditTrail trail;
  private final Ids ids;
  private final Clock clock;
  private final Supplier<AuditOrigin> origin;

  /** Where nobody asks from outside. */
  public AuditRecorder(AuditTrail trail, Ids ids, Clock clock) {
    this(trail, ids, clock, AuditOrigin::unknown);
  }

  /**
   * Also records where a request came from.
   *
   * @param origin of the request that the calling thread serves
   */
  public AuditRecorder(AuditTrail trail, Ids ids, Clock clock, Supplier<AuditOrigin> origin) {
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
    this.origin = origin;
  }

  /** Something that was done to an account itself, or to none. */
  public void record(Actor actor, AuditAction action, Optional<UserId> about) {
    record(actor, action, about, Optional.empty());
  }

  /** Something that was done to what an account owns. */
  public void record(Actor actor, AuditAction action, UserId about, AuditResource resource) {
    record(actor, action, Optional.of(about), Optional.of(resource));
  }

  private void record(
      Actor actor, AuditAction action, Optional<UserId> about, Optional<AuditResource> resource) {
    trail.record(
        AuditEvent.of(
            ids.next(),
            clock.instant(),
            actor,
            action,
            resource,
            origin.get(),
            AuditMetadata.none()),
        about);
  }
}
