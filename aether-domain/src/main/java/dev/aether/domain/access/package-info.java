/**
 * On whose behalf something happens, and what an API key may do.
 *
 * <p>Invariants: every access to stored data names an {@link dev.aether.domain.access.Actor}; a
 * key's secret is never stored and never printed; what {@link dev.aether.domain.access.Operation}
 * does not list no key can do.
 */
package dev.aether.domain.access;
