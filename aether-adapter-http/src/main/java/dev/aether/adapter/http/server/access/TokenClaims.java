package dev.aether.adapter.http.server.access;

import dev.aether.domain.access.SessionId;
import dev.aether.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a token says that was found good.
 *
 * @param session by which it was issued; empty for another issuer's
 * @param staff whether the issuer says that he works for the platform
 */
public record TokenClaims(
    UserId user, Optional<SessionId> session, boolean staff, Instant expiresAt) {}
