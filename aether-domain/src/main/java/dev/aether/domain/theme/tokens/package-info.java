/**
 * Themes as design tokens in the format of the Design Tokens Community Group, 2025.10.
 *
 * <p>Invariants: what is written is read back as the same theme; a token that no theme has a place
 * for is reported and never silently dropped; an alias leads to a value or the file is refused.
 */
package dev.aether.domain.theme.tokens;
