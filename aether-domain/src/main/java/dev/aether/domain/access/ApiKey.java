package dev.aether.domain.access;

import dev.aether.domain.account.UserId;
import dev.aether.domain.shared.ErrorCode;
import dev.aether.domain.shared.Problem;
import dev.aether.domain.shared.Sha256;
import dev.aether.domain.shared.TextRule;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An API key as the server knows it: without its secret (specification, section 1.8).
 *
 * @param name what its owner calls it, 1 to 60 characters
 * @param prefix the 8 characters that may be seen
 * @param hash the SHA-256 of the whole key
 * @param scopes one or more
 */
public record ApiKey(
    ApiKeyId id,
    UserId owner,
    String name,
    String prefix,
    Sha256 hash,
    Set<Scope> scopes,
    ApiKeyLife life) {
  private static final TextRule NAME = new TextRule("name", 1, 60);

  public ApiKey {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(name);
    Objects.requireNonNull(prefix);
    Objects.requireNonNull(hash);
    Objects.requireNonNull(life);
    scopes = Set.copyOf(scopes);
  }

  /**
   * The record of a new key. {@code VAL_INVALID_INPUT} at {@code /name}, at {@code /scopes} where
   * there is none, and at {@code /expiresAt} where it lies not ahead.
   */
  public static ApiKey issue(
      ApiKeyId id, UserId owner, PresentedKey key, Wishes wishes, Instant now) {
    NAME.objectionTo(wishes.name()).ifPresent(objection -> refuse("/name", objection));
    if (wishes.scopes().isEmpty()) {
      refuse("/scopes", "A key needs at least one scope.");
    }
    if (wishes.expiresAt().filter(end -> !end.isAfter(now)).isPresent()) {
      refuse("/expiresAt", "A key expires later than now, or never.");
    }
    return new ApiKey(
        id,
        owner,
        NAME.require(wishes.name(), ErrorCode.VAL_INVALID_INPUT),
        key.prefix(),
        key.hash(),
        wishes.scopes(),
        ApiKeyLife.from(now, wishes.expiresAt()));
  }

  /** What an owner says of a key that he wants; refused by {@link #issue} where it cannot be. */
  public record Wishes(String name, Set<Scope> scopes, Optional<Instant> expiresAt) {
    public Wishes {
      scopes = Set.copyOf(scopes);
      Objects.requireNonNull(expiresAt);
    }
  }

  public ApiKeyState stateAt(Instant now) {
    return life.stateAt(now);
  }

  /**
   * This key after {@code presented} opened it. {@code KEY_INVALID} where it is another, {@code
   * KEY_EXPIRED} and {@code KEY_REVOKED} only for who holds the right one.
   */
  public ApiKey openedBy(PresentedKey presented, Instant now) {
    if (!hash.matches(presented.hash())) {
      throw Problem.of(ErrorCode.KEY_INVALID, "The API key is not valid.").asException();
    }
    return switch (stateAt(now)) {
      case ACTIVE -> with(life.used(now));
      case EXPIRED ->
          throw Problem.of(ErrorCode.KEY_EXPIRED, "The API key has expired.").asException();
      case REVOKED ->
          throw Problem.of(ErrorCode.KEY_REVOKED, "The API key was revoked.").asException();
    };
  }

  /** Takes it back, for good; the first time counts. */
  public ApiKey revoked(Instant now) {
    return with(life.revoked(now));
  }

  /** Whether its scopes suffice for {@code operation}; says nothing about its state. */
  public AccessDecision decide(Operation operation) {
    return AccessDecision.of(scopes, operation);
  }

  private ApiKey with(ApiKeyLife next) {
    return new ApiKey(id, owner, name, prefix, hash, scopes, next);
  }

  private static void refuse(String pointer, String message) {
    throw Problem.at(ErrorCode.VAL_INVALID_INPUT, pointer, message).asException();
  }
}
