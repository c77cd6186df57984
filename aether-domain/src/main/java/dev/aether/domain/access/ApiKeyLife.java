package dev.aether.domain.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The instants of an API key.
 *
 * @param expiresAt from when on it opens nothing; empty where it has no end
 * @param revokedAt when its owner took it back
 * @param lastUsedAt when it last opened something
 */
public record ApiKeyLife(
    Instant createdAt,
    Optional<Instant> expiresAt,
    Optional<Instant> revokedAt,
    Optional<Instant> lastUsedAt) {
  public ApiKeyLife {
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(expiresAt);
    Objects.requireNonNull(revokedAt);
    Objects.requireNonNull(lastUsedAt);
  }

  static ApiKeyLife from(Instant createdAt, Optional<Instant> expiresAt) {
    return new ApiKeyLife(createdAt, expiresAt, Optional.empty(), Optional.empty());
  }

  /** A key that was revoked stays so, whether or not it would have expired. */
  public ApiKeyState stateAt(Instant now) {
    if (revokedAt.filter(at -> !now.isBefore(at)).isPresent()) {
      return ApiKeyState.REVOKED;
    }
    return expiresAt.filter(at -> !now.isBefore(at)).isPresent()
        ? ApiKeyState.EXPIRED
        : ApiKeyState.ACTIVE;
  }

  ApiKeyLife revoked(Instant now) {
    return revokedAt.isPresent()
        ? this
        : new ApiKeyLife(createdAt, expiresAt, Optional.of(now), lastUsedAt);
  }

  /** Requests end in another order than they began; the latest instant stays. */
  ApiKeyLife used(Instant now) {
    return lastUsedAt.filter(last -> !last.isBefore(now)).isPresent()
        ? this
        : new ApiKeyLife(createdAt, expiresAt, revokedAt, Optional.of(now));
  }
}
