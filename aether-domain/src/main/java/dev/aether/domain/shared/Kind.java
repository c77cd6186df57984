package dev.aether.domain.shared;

/** What sort of refusal a problem is; an adapter turns it into its own terms (HTTP: a status). */
public enum Kind {
  INVALID,
  UNAUTHENTICATED,
  FORBIDDEN,
  NOT_FOUND,
  CONFLICT,
  LIMIT,
  UPSTREAM,
  UNAVAILABLE,
  INTERNAL
}
