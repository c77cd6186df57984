package dev.aether.domain.component;

import dev.aether.domain.account.UserId;
import java.util.Objects;
import java.util.UUID;

/**
 * A component that somebody has for himself, to put into his pages.
 *
 * @param title for people, 1 to 80 characters
 * @param node the component as it goes into a tree, with its settings and what is in it
 */
public record OwnComponent(
    UUID id, UserId owner, String title, ComponentKind kind, ComponentNode node) {
  public OwnComponent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(title);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(node);
  }
}
