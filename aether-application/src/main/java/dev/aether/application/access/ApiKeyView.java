package dev.aether.application.access;

import dev.aether.domain.access.ApiKeyId;
import dev.aether.domain.access.ApiKeyLife;
import dev.aether.domain.access.ApiKeyState;
import dev.aether.domain.access.Scope;
import java.time.Instant;
import java.util.Set;

/**
 * An API key as its owner sees it in a list, with nothing that opens anything.
 *
 * @param prefix the 8 characters by which he recognizes it
 */
public record ApiKeyView(
    ApiKeyId id, String name, String prefix, Set<Scope> scopes, ApiKeyLife life) {
  public ApiKeyView {
    scopes = Set.copyOf(scopes);
  }

  /** Whether it opens anything at {@code now}. */
  public ApiKeyState stateAt(Instant now) {
    return life.stateAt(now);
  }
}
