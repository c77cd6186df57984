package dev.aether.adapter.http.server.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import dev.aether.application.account.PasswordHashing;
import dev.aether.domain.account.Password;

/** Passwords hashed with bcrypt, in the form that Supabase stores too. */
public final class BcryptHashing implements PasswordHashing {
  private final int cost;

  /**
   * Hashing of a given slowness.
   *
   * @param cost binary logarithm of the rounds: 10 takes some 50 ms
   */
  public BcryptHashing(int cost) {
    this.cost = cost;
  }

  @Override
  public String hash(Password password) {
    return BCrypt.withDefaults().hashToString(cost, password.reveal().toCharArray());
  }

  @Override
  public boolean matches(Password password, String hash) {
    return BCrypt.verifyer().verify(password.reveal().toCharArray(), hash).verified;
  }
}
