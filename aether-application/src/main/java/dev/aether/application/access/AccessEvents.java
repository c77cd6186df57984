package dev.aether.application.access;

import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.account.UserId;
import java.util.Optional;

/** Hears in the running unit what happens at the door; nothing of it may be lost. */
public interface AccessEvents {

  /** Somebody made this account. */
  void signedUp(UserId user);

  /** The right password came for this account. */
  void signedIn(UserId user);

  /** Somebody ended sessions of his. */
  void signedOut(UserId user);

  /** Somebody changed his password. */
  void passwordChanged(UserId user);

  /** Somebody took along what is kept of him. */
  void exported(Actor.User actor);

  /** Somebody removed his account. */
  void deleted(UserId user);

  /** Somebody made an API key. */
  void keyIssued(Actor.User actor, ApiKeyId key);

  /** Somebody took an API key back. */
  void keyRevoked(Actor.User actor, ApiKeyId key);

  /** A refresh token came that was replaced long ago; its session was ended. */
  void reused(UserId user);

  /**
   * A wrong password came.
   *
   * @param user whose address it came for; empty where no account has it
   */
  void refused(Optional<UserId> user);
}
