package dev.aether.application.access;

import dev.aether.application.account.Identity;
import dev.aether.domain.access.Session;

/** Somebody who is signed in, and by what session. */
public record SignedIn(Identity identity, Session session) {}
