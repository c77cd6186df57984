package dev.aether.application.billing;

import dev.aether.application.access.UnitOfWork;
import dev.aether.domain.access.Actor;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;

/** Reads the user's own profile. */
public final class ShowProfile {
  private final UnitOfWork units;
  private final Profiles profiles;

  public ShowProfile(UnitOfWork units, Profiles profiles) {
    this.units = units;
    this.profiles = profiles;
  }

  /** The profile; UNAUTHENTICATED where the account is gone and only its token is left. */
  public Profile handle(Actor.User actor) {
    return units
        .read(actor, () -> profiles.find(actor.id()))
        .orElseThrow(
            () ->
                Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "This account does not exist any more.")
                    .asException());
  }
}
