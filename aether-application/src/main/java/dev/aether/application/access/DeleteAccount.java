package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.PasswordHashing;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Password;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;

/** Removes an account with all that belongs to it; only the record of what happened stays. */
public final class DeleteAccount {
  private static final Actor SELF = new Actor.Service("identity");

  private final UnitOfWork units;
  private final Accounts accounts;
  private final AccessEvents events;
  private final PasswordHashing hashing;

  public DeleteAccount(
      UnitOfWork units, Accounts accounts, AccessEvents events, PasswordHashing hashing) {
    this.units = units;
    this.accounts = accounts;
    this.events = events;
    this.hashing = hashing;
  }

  /**
   * Removes it at once and for good. Whoever has a password here shows it once more, so that a
   * token that was left lying about destroys nothing: {@code AUTH_REAUTHENTICATION_NEEDED} without
   * it, {@code AUTH_INVALID_CREDENTIALS} where it is wrong.
   */
  public void handle(Actor.User actor, Optional<Password> password) {
    units
        .read(SELF, () -> accounts.passwordHash(actor.id()))
        .ifPresent(hash -> requireShown(password, hash));
    units.run(
        SELF,
        () -> {
          accounts.remove(actor.id());
          events.deleted(actor.id());
        });
  }

  private void requireShown(Optional<Password> password, String hash) {
    if (password.isEmpty()) {
      throw Problem.at(
              ErrorCode.AUTH_REAUTHENTICATION_NEEDED,
              "/password",
              "Deleting the account takes its password once more.")
          .asException();
    }
    if (!hashing.matches(password.get(), hash)) {
      throw Problem.at(ErrorCode.AUTH_INVALID_CREDENTIALS, "/password", "The password is another.")
          .asException();
    }
  }
}
