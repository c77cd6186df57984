/**
 * How a site looks: colours, letters, distances, corners and shadows, and what follows from them.
 *
 * <p>Invariants: every value has a strict grammar and prints as CSS that can break out of nothing;
 * in a {@link dev.aether.domain.theme.Palette} every text reaches a contrast of at least 4.5 on
 * every ground that it may stand on, whatever colours a theme has; a theme is the same after the
 * way through its JSON.
 */
package dev.aether.domain.theme;
