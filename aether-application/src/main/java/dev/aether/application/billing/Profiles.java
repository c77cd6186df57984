package dev.aether.application.billing;

import dev.aether.domain.account.UserId;
import java.util.Optional;

/** Profiles for reading. */
public interface Profiles {

  /** The profile of the running user; empty where the account is gone or somebody else's. */
  Optional<Profile> find(UserId id);

  /** Changes the running user's profile; CONFLICT {@code AUTH_USERNAME_TAKEN}. */
  void change(UserId id, ProfileChanges changes);
}
