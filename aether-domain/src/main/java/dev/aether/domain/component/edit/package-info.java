/**
 * Changes of a tree as values: edits with exact inverses, the difference of two trees, and JSON
 * Patch (RFC 6902).
 *
 * <p>Invariants: {@code apply(a, diff(a, b))} is {@code b}; edits and their inverses together
 * change nothing; a list of edits is applied whole or not at all, and only its outcome has to keep
 * the limits of a tree.
 */
package dev.aether.domain.component.edit;
