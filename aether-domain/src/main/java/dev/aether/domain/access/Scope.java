package dev.aether.domain.access;

import java.util.Locale;

/**
 * What an API key may do (specification, section 6.2). A key has any number of scopes; none but
 * {@link #ADMIN} includes another, so that a key which deploys cannot read drafts.
 */
public enum Scope {
  /** See what is the owner's. */
  READ,
  /** Make and change it. */
  WRITE,
  /** Bring it live. */
  DEPLOY,
  /** Everything that the owner can, also what has to do with himself, his money and his keys. */
  ADMIN;

  /** Whether this scope alone suffices for {@code operation}. */
  public boolean permits(Operation operation) {
    return this == ADMIN || this == operation.scope();
  }

  /** The name in SQL and JSON, such as {@code deploy}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Scope ofWire(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
