package dev.aether.application.account;

import dev.aether.domain.account.Account;
import java.time.Instant;
import java.util.Optional;

/**
 * An account as its holder and his clients see it.
 *
 * @param appMetadata what the platform says of him, a JSON object; a role is in it
 * @param userMetadata what he says of himself, a JSON object
 */
public record Identity(
    Account account,
    String appMetadata,
    String userMetadata,
    Optional<Instant> lastSignInAt,
    Instant updatedAt) {}
