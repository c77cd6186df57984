package dev.aether.domain.access;

import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether an API key's scopes suffice for an operation, and why. */
public sealed interface AccessDecision {

  boolean isAllowed();

  /** Why, in a sentence. */
  String reason();

  /** Refuses with {@link ErrorCode#AUTH_INSUFFICIENT_PERMISSIONS} unless allowed. */
  void orRefuse();

  /** The decision on the operation named {@code wire}; one that nobody knows is denied. */
  static AccessDecision of(Set<Scope> scopes, String wire) {
    return Operation.ofWire(wire)
        .map(operation -> of(scopes, operation))
        .orElseGet(() -> new Denied(wire, Optional.empty()));
  }

  static AccessDecision of(Set<Scope> scopes, Operation operation) {
    return scopes.stream()
        .filter(scope -> scope.permits(operation))
        .min(Scope::compareTo)
        .<AccessDecision>map(scope -> new Allowed(operation, scope))
        .orElseGet(() -> new Denied(operation.wire(), Optional.of(operation.scope())));
  }

  /**
   * It may.
   *
   * @param by the least scope that permits it
   */
  record Allowed(Operation operation, Scope by) implements AccessDecision {
    public Allowed {
      Objects.requireNonNull(operation);
      Objects.requireNonNull(by);
    }

    @Override
    public boolean isAllowed() {
      return true;
    }

    @Override
    public String reason() {
      return "The scope " + by.wire() + " permits " + operation.wire() + ".";
    }

    @Override
    public void orRefuse() {
      // Nothing to refuse.
    }
  }

  /**
   * It may not.
   *
   * @param operation the operation's name
   * @param needed the scope that it takes; empty where nobody knows the operation
   */
  record Denied(String operation, Optional<Scope> needed) implements AccessDecision {
    public Denied {
      Objects.requireNonNull(operation);
      Objects.requireNonNull(needed);
    }

    @Override
    public boolean isAllowed() {
      return false;
    }

    @Override
    public String reason() {
      return needed
          .map(scope -> "This needs an API key with the scope " + scope.wire() + ".")
          .orElse("There is no such operation.");
    }

    @Override
    public void orRefuse() {
      throw new Problem(
              ErrorCode.AUTH_INSUFFICIENT_PERMISSIONS,
              reason(),
              needed
                  .map(
                      scope ->
                          Map.<String, Object>of("operation", operation, "scope", scope.wire()))
                  .orElseGet(() -> Map.of("operation", operation)))
          .asException();
    }
  }
}
