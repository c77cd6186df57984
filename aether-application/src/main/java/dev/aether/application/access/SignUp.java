package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.PasswordHashing;
import dev.aether.application.account.UserMetadata;
import dev.aether.application.shared.Ids;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.Password;
import dev.aether.domain.account.UserId;
import java.time.Clock;
import java.util.Optional;

/** Makes an account on the free tier and lets its holder in. */
public final class SignUp {
  private static final Actor SELF = new Actor.Service("sign-up");

  private final UnitOfWork units;
  private final Accounts accounts;
  private final AccessEvents events;
  private final PasswordHashing hashing;
  private final Ids ids;
  private final Clock clock;
  private final Door door;

  public SignUp(
      UnitOfWork units,
      Accounts accounts,
      AccessEvents events,
      PasswordHashing hashing,
      Ids ids,
      Clock clock,
      Door door) {
    this.units = units;
    this.accounts = accounts;
    this.events = events;
    this.hashing = hashing;
    this.ids = ids;
    this.clock = clock;
    this.door = door;
  }

  /** A session to the new account; CONFLICT {@code AUTH_EMAIL_TAKEN} where the address has one. */
  public SignedIn handle(
      Email email, Password password, Optional<String> fullName, UserMetadata metadata) {
    Account account = new Account(new UserId(ids.next()), email, fullName, clock.instant());
    String hash = hashing.hash(password);
    return units.as(
        SELF,
        () -> {
          accounts.add(account, hash, metadata);
          events.signedUp(account.id());
          return door.open(account.id());
        });
  }
}
