package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.Identity;
import dev.aether.application.account.PasswordHashing;
import dev.aether.application.account.UserMetadata;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.Session;
import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.Password;
import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Changes what somebody tells about himself, and his password. */
public final class ChangeIdentity {
  /** For so long after he signed in nobody asks for his password again. */
  public static final Duration FRESH = Duration.ofHours(24);

  private static final Actor SELF = new Actor.Service("identity");

  private final UnitOfWork units;
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccessEvents events;
  private final PasswordHashing hashing;
  private final Clock clock;

  public ChangeIdentity(
      UnitOfWork units,
      Accounts accounts,
      Sessions sessions,
      AccessEvents events,
      PasswordHashing hashing,
      Clock clock) {
    this.units = units;
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
    this.hashing = hashing;
    this.clock = clock;
  }

  /** What he wants; what is empty stays. */
  public record Wishes(
      Optional<UserMetadata> metadata,
      Optional<Password> password,
      Optional<Password> currentPassword) {}

  /**
   * The identity afterwards. A new password ends all other sessions; {@code
   * AUTH_REAUTHENTICATION_NEEDED} where the session is older than {@link #FRESH} and the current
   * password does not come with it, {@code AUTH_INVALID_CREDENTIALS} where that is wrong, {@code
   * AUTH_SAME_PASSWORD} where it is the new one.
   */
  public Identity handle(UserId user, SessionId session, Wishes wishes) {
    Identity identity = units.read(SELF, () -> accounts.identity(user)).orElseThrow(Door::closed);
    Optional<String> hash = wishes.password().map(next -> changed(identity, session, wishes, next));
    return units.as(
        SELF,
        () -> {
          wishes.metadata().ifPresent(told -> accounts.tell(user, told));
          hash.ifPresent(
              it -> {
                accounts.changePassword(user, it);
                sessions.removeOthers(user, session);
                events.passwordChanged(user);
              });
          return accounts.identity(user).orElseThrow(Door::closed);
        });
  }

  /** Hashes outside of any unit: it takes long on purpose. */
  private String changed(Identity identity, SessionId id, Wishes wishes, Password next) {
    String known =
        units
            .read(SELF, () -> accounts.credentialsOf(identity.account().email()))
            .map(Accounts.Credentials::passwordHash)
            .orElseThrow(Door::closed);
    if (wishes.currentPassword().isPresent()) {
      if (!hashing.matches(wishes.currentPassword().get(), known)) {
        throw Problem.of(ErrorCode.AUTH_INVALID_CREDENTIALS, "The current password is another.")
            .asException();
      }
    } else if (!isFresh(id)) {
      throw Problem.of(
              ErrorCode.AUTH_REAUTHENTICATION_NEEDED,
              "Send current_password too, or sign in again first.")
          .asException();
    }
    if (hashing.matches(next, known)) {
      throw Problem.of(
              ErrorCode.AUTH_SAME_PASSWORD,
              "New password should be different from the old password.")
          .asException();
    }
    return hashing.hash(next);
  }

  private boolean isFresh(SessionId id) {
    return units
        .as(SELF, () -> sessions.findLocked(id))
        .map(Session::openedAt)
        .filter(opened -> clock.instant().isBefore(opened.plus(FRESH)))
        .isPresent();
  }
}
