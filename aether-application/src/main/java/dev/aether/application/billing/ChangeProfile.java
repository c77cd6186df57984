package dev.aether.application.billing;

import dev.aether.application.access.UnitOfWork;
import dev.aether.application.audit.AuditRecorder;
import dev.aether.domain.access.Actor;
import dev.aether.domain.audit.AuditAction;
import java.util.Optional;

/** Changes what the user is called and looks like. */
public final class ChangeProfile {
  private final UnitOfWork units;
  private final Profiles profiles;
  private final AuditRecorder audit;

  public ChangeProfile(UnitOfWork units, Profiles profiles, AuditRecorder audit) {
    this.units = units;
    this.profiles = profiles;
    this.audit = audit;
  }

  /** CONFLICT {@code AUTH_USERNAME_TAKEN} where somebody else is called so. */
  public void handle(Actor.User actor, ProfileChanges changes) {
    units.run(
        actor,
        () -> {
          profiles.change(actor.id(), changes);
          audit.record(actor, AuditAction.USER_UPDATE, Optional.of(actor.id()));
        });
  }
}
