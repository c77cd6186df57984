package dev.aether.domain.component.query;

import dev.aether.domain.component.ComponentNode;

/**
 * A node where it stands.
 *
 * @param pointer its JSON pointer in the tree (RFC 6901)
 * @param depth 1 for the root
 */
public record NodePlace(ComponentNode node, String pointer, int depth) {}
