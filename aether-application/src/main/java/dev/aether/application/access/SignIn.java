package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.PasswordHashing;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.Password;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;

/**
 * Opens a session to whoever knows the password of an account. An unknown address and a wrong
 * password give the same answer in the same time, so that nobody learns which addresses have
 * accounts.
 */
public final class SignIn {
  private static final Actor SELF = new Actor.Service("sign-in");

  private final UnitOfWork units;
  private final Accounts accounts;
  private final AccessEvents events;
  private final PasswordHashing hashing;
  private final Door door;
  private final String nobodysHash;

  public SignIn(
      UnitOfWork units,
      Accounts accounts,
      AccessEvents events,
      PasswordHashing hashing,
      Door door) {
    this.units = units;
    this.accounts = accounts;
    this.events = events;
    this.hashing = hashing;
    this.door = door;
    this.nobodysHash = hashing.hash(Password.choose("nobody has this password"));
  }

  /** A session; {@code AUTH_INVALID_CREDENTIALS} where no account has this password. */
  public SignedIn handle(Email email, Password password) {
    Optional<Accounts.Credentials> found = units.as(SELF, () -> accounts.credentialsOf(email));
    boolean matches =
        hashing.matches(
            password, found.map(Accounts.Credentials::passwordHash).orElse(nobodysHash));
    if (found.isEmpty() || !matches) {
      Optional<UserId> known = found.map(credentials -> credentials.account().id());
      units.run(SELF, () -> events.refused(known));
      throw refusal();
    }
    return units.as(SELF, () -> open(found.get()));
  }

  /**
   * Whoever changes his password ends all sessions; one that was on its way with the old password
   * must not come after that. Noting the sign-in locks the account, so what it says now stays.
   */
  private SignedIn open(Accounts.Credentials shown) {
    SignedIn in = door.open(shown.account().id());
    boolean holds =
        accounts
            .credentialsOf(shown.account().email())
            .filter(now -> now.passwordHash().equals(shown.passwordHash()))
            .isPresent();
    if (!holds) {
      throw refusal();
    }
    return in;
  }

  private static RuntimeException refusal() {
    return Problem.of(ErrorCode.AUTH_INVALID_CREDENTIALS, "Invalid login credentials")
        .asException();
  }
}
