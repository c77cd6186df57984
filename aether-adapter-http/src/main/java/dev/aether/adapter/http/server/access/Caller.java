package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.AccessDecision;
import dev.aether.domain.access.Actor;
import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.Operation;
import dev.aether.domain.access.Scope;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request, and by what.
 *
 * @param scopes those of the API key; of somebody who signed in, all
 * @param key the API key; empty for somebody who signed in, and for nobody
 */
public record Caller(Actor actor, Set<Scope> scopes, Optional<ApiKeyId> key) {
  public Caller {
    scopes = Set.copyOf(scopes);
  }

  static Caller anonymous() {
    return new Caller(Actor.anonymous(), Set.of(), Optional.empty());
  }

  /** Somebody who signed in. */
  static Caller signedIn(Actor.User user) {
    return new Caller(user, Set.of(Scope.ADMIN), Optional.empty());
  }

  /** The user; UNAUTHENTICATED where nobody said who he is. */
  public Actor.User user() {
    if (actor instanceof Actor.User user) {
      return user;
    }
    throw Problem.of(ErrorCode.AUTH_INVALID_TOKEN, "A bearer token is needed.").asException();
  }

  /** Refuses with {@code AUTH_INSUFFICIENT_PERMISSIONS} what the scopes do not permit. */
  void requireScope(Operation operation) {
    AccessDecision.of(scopes, operation).orRefuse();
  }
}
