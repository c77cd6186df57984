package dev.aether.application.account;

import dev.aether.domain.account.Password;

/** Hashing that is slow on purpose. */
public interface PasswordHashing {

  /** A salted hash; equal passwords give different ones. */
  String hash(Password password);

  /** Whether the password was hashed to this; as slow for a wrong one as for a right one. */
  boolean matches(Password password, String hash);
}
