package dev.aether.application.audit;

import dev.aether.application.access.AccessEvents;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.account.UserId;
import dev.aether.domain.audit.AuditAction;
import dev.aether.domain.audit.AuditResource;
import java.util.Optional;

/** Records who came to the door. Whoever has shown his password speaks for himself. */
public final class AuditedAccess implements AccessEvents {
  private static final Actor DOOR = new Actor.Service("sign-in");

  private final AuditRecorder recorder;

  public AuditedAccess(AuditRecorder recorder) {
    this.recorder = recorder;
  }

  @Override
  public void signedUp(UserId user) {
    recorder.record(new Actor.User(user), AuditAction.USER_SIGNUP, Optional.of(user));
  }

  @Override
  public void signedIn(UserId user) {
    recorder.record(new Actor.User(user), AuditAction.USER_LOGIN, Optional.of(user));
  }

  @Override
  public void signedOut(UserId user) {
    recorder.record(new Actor.User(user), AuditAction.USER_LOGOUT, Optional.of(user));
  }

  @Override
  public void passwordChanged(UserId user) {
    recorder.record(new Actor.User(user), AuditAction.USER_PASSWORD_CHANGE, Optional.of(user));
  }

  @Override
  public void exported(Actor.User actor) {
    recorder.record(actor, AuditAction.USER_EXPORT, Optional.of(actor.id()));
  }

  @Override
  public void deleted(UserId user) {
    recorder.record(new Actor.User(user), AuditAction.USER_DELETE, Optional.of(user));
  }

  @Override
  public void keyIssued(Actor.User actor, ApiKeyId key) {
    recorder.record(
        actor, AuditAction.API_KEY_CREATE, actor.id(), new AuditResource("api_key", key.value()));
  }

  @Override
  public void keyRevoked(Actor.User actor, ApiKeyId key) {
    recorder.record(
        actor, AuditAction.API_KEY_REVOKE, actor.id(), new AuditResource("api_key", key.value()));
  }

  @Override
  public void reused(UserId user) {
    recorder.record(DOOR, AuditAction.SESSION_REUSE, Optional.of(user));
  }

  @Override
  public void refused(Optional<UserId> user) {
    recorder.record(DOOR, AuditAction.USER_LOGIN_FAILED, user);
  }
}
