package dev.aether.domain.access;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Objects;

/** On whose behalf a unit of work runs; code and row security both decide by it. */
public sealed interface Actor {

  static Actor anonymous() {
    return Anonymous.INSTANCE;
  }

  /** Somebody who has not said who he is: sees what is published. */
  enum Anonymous implements Actor {
    INSTANCE
  }

  /**
   * A signed-in person: sees what is his own and what is published.
   *
   * @param staff whether the issuer of his token says that he works for the platform
   */
  record User(UserId id, boolean staff) implements Actor {
    public User {
      Objects.requireNonNull(id);
    }

    /** Refuses with {@code AUTH_STAFF_ONLY} whoever is not staff. */
    public void requireStaff() {
      if (!staff) {
        throw Problem.of(ErrorCode.AUTH_STAFF_ONLY, "Only staff of the platform may do this.")
            .asException();
      }
    }

    /** Somebody who is not staff. */
    public User(UserId id) {
      this(id, false);
    }
  }

  /**
   * The system itself, in a job or at the door where nobody is known yet (sign-up, sign-in).
   *
   * @param name which part of it, for logs and audit
   */
  record Service(String name) implements Actor {
    public Service {
      Objects.requireNonNull(name);
    }
  }
}
