/**
 * On whose behalf something happens.
 *
 * <p>Invariant: every access to stored data names an {@link dev.aether.domain.access.Actor}.
 */
package dev.aether.domain.access;
