package dev.aether.application.account;

import dev.aether.domain.account.Account;
import dev.aether.domain.account.Email;
import dev.aether.domain.account.UserId;
import java.util.Optional;

/** All accounts. Strangers are looked up here, so only the system itself gets to it. */
public interface Accounts {

  /**
   * Adds an account on the free tier; CONFLICT {@code AUTH_EMAIL_TAKEN} where the address is taken.
   */
  void add(Account account, String passwordHash, UserMetadata metadata);

  /** The same for somebody who tells nothing but his name. */
  void add(Account account, String passwordHash);

  /** Whether passwords are kept here, and not by another issuer on whose database this runs. */
  boolean areKeptHere();

  /** The account as its holder sees it; empty where there is none or it is suspended. */
  Optional<Identity> identity(UserId id);

  /**
   * Whether somebody with this id may come in: there is one and he is not suspended. Looks at
   * nothing but the platform's own tables, so that it works where identities are kept elsewhere.
   */
  boolean isActive(UserId id);

  /**
   * Puts what he tells over what he told: a name with null goes. Refuses with {@code
   * VAL_INVALID_INPUT} what is too much together.
   */
  void tell(UserId id, UserMetadata metadata);

  /** Stores another password's hash. */
  void changePassword(UserId id, String passwordHash);

  /** The account and its password's hash; empty for an unknown address. */
  Optional<Credentials> credentialsOf(Email email);

  /** The hash of an account's password; empty where it has none here, as with another issuer. */
  Optional<String> passwordHash(UserId id);

  /**
   * Removes an account and all that is its own; only what was recorded of it stays. No effect where
   * there is none. An identity that is kept elsewhere stays there, without an account.
   */
  void remove(UserId id);

  /** Notes a sign-in; an account that is gone is passed over. */
  void signedIn(UserId id);

  /** An account with the hash that its password is compared with. */
  record Credentials(Account account, String passwordHash) {
    @Override
    public String toString() {
      return account.toString();
    }
  }
}
