package dev.aether.domain.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Somebody who signed up. */
public record Account(UserId id, Email email, Optional<String> fullName, Instant createdAt) {
  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(email);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(createdAt);
  }
}
