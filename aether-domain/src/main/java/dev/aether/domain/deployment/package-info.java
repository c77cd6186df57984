/**
 * Bringing a site before its visitors.
 *
 * <p>Invariants: a deployment ends exactly once; of two deployments of a site the one with the
 * higher sequence wins, whichever finishes last.
 */
package dev.aether.domain.deployment;
