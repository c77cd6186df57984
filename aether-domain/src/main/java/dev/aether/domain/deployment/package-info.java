/**
 * Bringing a site before its visitors.
 *
 * <p>Invariants: a deployment ends exactly once; of two deployments of a site the one with the
 * higher sequence wins, whichever finishes last; what was built once can be made live again as a
 * deployment of its own and never changes.
 */
package dev.aether.domain.deployment;
