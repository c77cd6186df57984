package dev.aether.domain.account;

import java.util.Objects;
import java.util.UUID;

/** The identity of an account; the same value as {@code auth.users.id}. */
public record UserId(UUID value) {
  public UserId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
