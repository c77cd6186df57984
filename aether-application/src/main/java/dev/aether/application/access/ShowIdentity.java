package dev.aether.application.access;

import dev.aether.application.account.Accounts;
import dev.aether.application.account.Identity;
import dev.aether.domain.access.Actor;
import dev.aether.domain.account.UserId;

/** Reads who somebody is. */
public final class ShowIdentity {
  private static final Actor SELF = new Actor.Service("identity");

  private final UnitOfWork units;
  private final Accounts accounts;

  public ShowIdentity(UnitOfWork units, Accounts accounts) {
    this.units = units;
    this.accounts = accounts;
  }

  /** The identity; UNAUTHENTICATED where the account is gone or suspended. */
  public Identity handle(UserId user) {
    return units.read(SELF, () -> accounts.identity(user)).orElseThrow(Door::closed);
  }
}
